package vn.hiza.bench.floor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import vn.hiza.contracts.Topic;

/** A plain consumer without a group: how far topics reach, and how fast they can be read at all. */
public final class TopicReader implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaConsumer<byte[], byte[]> consumer;

    public TopicReader(String servers) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        servers,
                        "enable.auto.commit",
                        "false",
                        "auto.offset.reset",
                        "earliest",
                        "max.poll.records",
                        "4000"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Records ever written to a topic. */
    public long written(Topic topic) {
        return total(consumer.endOffsets(partitions(List.of(topic))));
    }

    /** Records per second of reading every topic from its beginning to its present end. */
    public double recordsPerSecond() {
        List<TopicPartition> partitions = partitions(Arrays.asList(Topic.values()));
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        long began = System.nanoTime();
        long records = 0;
        while (!reached(ends)) {
            records += consumer.poll(PATIENCE).count();
        }
        return records * 1e9 / (System.nanoTime() - began);
    }

    /** Up to this many records of a topic, from its beginning. */
    public List<ConsumerRecord<byte[], byte[]>> records(Topic topic, int most) {
        List<TopicPartition> partitions = partitions(List.of(topic));
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>(most);
        while (records.size() < most && !reached(ends)) {
            consumer.poll(PATIENCE).forEach(records::add);
        }
        return records.size() > most ? records.subList(0, most) : records;
    }

    private boolean reached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private List<TopicPartition> partitions(Collection<Topic> topics) {
        return topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic.topicName()).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private static long total(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
