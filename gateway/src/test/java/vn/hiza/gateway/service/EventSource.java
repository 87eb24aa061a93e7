package vn.hiza.gateway.service;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.FactEventCodec;
import vn.hiza.contracts.Topic;
import vn.hiza.facts.EventIds;

/** Plays the four services: publishes facts as their relays do, one revision after the other. */
final class EventSource implements AutoCloseable {
    private final EventIds eventIds = EventIds.timeOrdered();
    private final KafkaProducer<byte[], byte[]> producer;
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, Integer> revisions = new HashMap<>();

    private String client = "test";

    EventSource(String servers) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers, "acks", "all");
        producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        try (Admin admin = Admin.create(settings)) {
            var known = admin.listTopics().names().get();
            admin.createTopics(Arrays.stream(Topic.values())
                            .filter(topic -> !topic.service().equals("gateway"))
                            .filter(topic -> !known.contains(topic.topicName()))
                            .map(topic -> new NewTopic(topic.topicName(), Topic.PARTITIONS, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
    }

    /** Who states what is published from now on. */
    void statedBy(String other) {
        client = other;
    }

    /** Publishes the next revision of a fact and answers the event's id. */
    String publish(Topic topic, String key, String subject, String state) throws Exception {
        return publish(topic, key, subject, state, false);
    }

    String publishVoid(Topic topic, String key, String subject, String state) throws Exception {
        return publish(topic, key, subject, state, true);
    }

    /** Publishes a record that says it is an event and carries nonsense; answers its event id. */
    String publishPoison(Topic topic, String value) throws Exception {
        FactEvent event = new FactEvent(
                topic,
                eventIds.next(),
                UUID.randomUUID(),
                1,
                Instant.now(),
                "poison",
                null,
                value.getBytes(StandardCharsets.UTF_8));
        producer.send(FactEventCodec.toRecord(event)).get();
        return event.eventId().toString();
    }

    /** Publishes bytes without any of an event's headers. */
    void publishGarbage(Topic topic) throws Exception {
        producer.send(new ProducerRecord<>(topic.topicName(), 0, new byte[] {1}, new byte[] {0, 1, 2}))
                .get();
    }

    private String publish(Topic topic, String key, String subject, String state, boolean voided) throws Exception {
        String fact = topic + key;
        String value = "{\"key\":\"%s\",\"voided\":%s,\"recordedBy\":\"%s\",\"reason\":null,\"state\":%s}"
                .formatted(key, voided, client, state);
        FactEvent event = new FactEvent(
                topic,
                eventIds.next(),
                ids.computeIfAbsent(fact, fresh -> eventIds.next()),
                revisions.merge(fact, 1, Integer::sum),
                Instant.now(),
                subject,
                null,
                value.getBytes(StandardCharsets.UTF_8));
        producer.send(FactEventCodec.toRecord(event)).get();
        return event.eventId().toString();
    }

    @Override
    public void close() {
        producer.close();
    }
}
