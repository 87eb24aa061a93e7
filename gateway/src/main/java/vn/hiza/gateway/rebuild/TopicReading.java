package vn.hiza.gateway.rebuild;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jdbi.v3.core.Handle;

/** Reads all topics from their beginning to the positions that the intake has applied, as far as they go. */
final class TopicReading {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PROGRESS_EVERY = 100_000;

    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private final Map<String, Object> settings;

    TopicReading(Handle tx, String servers) {
        settings = Map.of(
                "bootstrap.servers",
                servers,
                "enable.auto.commit",
                "false",
                "auto.offset.reset",
                "earliest",
                "max.poll.records",
                "20000",
                "fetch.max.bytes",
                "16777216",
                "max.partition.fetch.bytes",
                "4194304");
        tx.createQuery("select topic, partition, position from intake_position where position > 0")
                .map((row, context) -> ends.put(
                        new TopicPartition(row.getString("topic"), row.getInt("partition")), row.getLong("position")))
                .list();
    }

    /** Hands every record below the positions to the reader; answers how many there were. */
    long read(Consumer<ConsumerRecord<byte[], byte[]>> reader, LongConsumer progress) {
        long events = 0;
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            lowerToWhatIsThere(consumer);
            Set<TopicPartition> open = new HashSet<>(ends.keySet());
            consumer.assign(open);
            consumer.seekToBeginning(open);
            long lastNews = System.nanoTime();
            while (!open.isEmpty()) {
                ConsumerRecords<byte[], byte[]> polled = consumer.poll(Duration.ofMillis(200));
                for (ConsumerRecord<byte[], byte[]> message : polled) {
                    if (message.offset() < end(message)) {
                        reader.accept(message);
                        if (++events % PROGRESS_EVERY == 0) {
                            progress.accept(events);
                        }
                    }
                }
                if (open.removeIf(partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L))) {
                    consumer.assign(open);
                }
                lastNews = polled.isEmpty() ? stillWaiting(lastNews) : System.nanoTime();
            }
        }
        return events;
    }

    /** A topic that is gone, or was made anew and is shorter than what was read of the old one, is read as far as it goes. */
    private void lowerToWhatIsThere(KafkaConsumer<?, ?> consumer) {
        Set<String> topics = consumer.listTopics().keySet();
        ends.keySet().removeIf(partition -> !topics.contains(partition.topic()));
        consumer.endOffsets(ends.keySet()).forEach((partition, end) -> ends.merge(partition, end, Math::min));
        ends.values().removeIf(end -> end == 0);
    }

    private long end(ConsumerRecord<?, ?> message) {
        return ends.getOrDefault(new TopicPartition(message.topic(), message.partition()), 0L);
    }

    private static long stillWaiting(long lastNews) {
        if (System.nanoTime() - lastNews > PATIENCE.toNanos()) {
            throw new IllegalStateException("the broker sent nothing for " + PATIENCE.toSeconds() + " s");
        }
        return lastNews;
    }
}
