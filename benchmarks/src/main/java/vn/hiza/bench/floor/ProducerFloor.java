package vn.hiza.bench.floor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.hiza.contracts.Topic;

/** Publication at its barest: a producer as safe as the relay's, sending records it already holds. */
public final class ProducerFloor implements AutoCloseable {
    private static final String TOPIC = "hiza.bench.floor";

    private final Admin admin;
    private final KafkaProducer<byte[], byte[]> producer;

    public ProducerFloor(String servers) throws Exception {
        admin = Admin.create(Map.of("bootstrap.servers", servers));
        admin.createTopics(List.of(new NewTopic(TOPIC, Topic.PARTITIONS, (short) 1)))
                .all()
                .get();
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", servers);
        settings.put("acks", "all");
        settings.put("enable.idempotence", "true");
        settings.put("batch.size", "131072");
        settings.put("compression.type", "lz4");
        producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /**
     * Records per second from the first send until the broker has acknowledged all.
     *
     * @param records sent one after the other, from the first again until there were {@code count}
     */
    public double recordsPerSecond(List<ConsumerRecord<byte[], byte[]>> records, int count) {
        long began = System.nanoTime();
        for (int i = 0; i < count; i++) {
            ConsumerRecord<byte[], byte[]> each = records.get(i % records.size());
            producer.send(
                    new ProducerRecord<>(TOPIC, each.partition(), null, each.key(), each.value(), each.headers()));
        }
        producer.flush();
        return count * 1e9 / (System.nanoTime() - began);
    }

    @Override
    public void close() throws Exception {
        producer.close();
        admin.deleteTopics(List.of(TOPIC)).all().get();
        admin.close();
    }
}
