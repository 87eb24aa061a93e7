package vn.hiza.testing.events;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.FactEventCodec;
import vn.hiza.contracts.Topic;

/** What the application under test has published. */
public final class PublishedEvents {
    private PublishedEvents() {}

    /** The record that carries this event, as soon as it is on its topic. */
    public static ConsumerRecord<byte[], byte[]> await(Topic topic, String eventId) {
        AtomicReference<@Nullable ConsumerRecord<byte[], byte[]>> found = new AtomicReference<>();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = partitions(topic).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Waiting.until("event " + eventId + " on " + topic.topicName(), () -> {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> {
                    if (FactEventCodec.fromRecord(each).eventId().toString().equals(eventId)) {
                        found.set(each);
                    }
                });
                return found.get() != null;
            });
        }
        return Objects.requireNonNull(found.get());
    }

    /** How many records the topics of a service hold. */
    static long count(String service) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = Arrays.stream(Topic.values())
                    .filter(topic -> topic.service().equals(service))
                    .flatMap(PublishedEvents::partitions)
                    .toList();
            return consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    private static java.util.stream.Stream<TopicPartition> partitions(Topic topic) {
        return IntStream.range(0, Topic.PARTITIONS).mapToObj(number -> new TopicPartition(topic.topicName(), number));
    }

    private static KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(Topics.settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
