package vn.hiza.testing.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.FactEventCodec;
import vn.hiza.contracts.Topic;

/** The topic of a service that is not there: whoever plays it publishes the revisions of its facts. */
final class PlayedTopic {
    private final Topic topic;
    private final Map<String, Known> published = new ConcurrentHashMap<>();

    PlayedTopic(Topic topic) {
        this.topic = topic;
    }

    /**
     * Publishes the next revision of a fact.
     *
     * @param state JSON
     */
    void publish(String key, String subject, boolean voided, String state) {
        Known known = published.merge(
                key, new Known(UUID.randomUUID(), 1), (old, fresh) -> new Known(old.factId(), old.revision() + 1));
        String value = "{\"key\":\"" + key + "\",\"voided\":" + voided
                + ",\"recordedBy\":\"test\",\"reason\":null,\"state\":" + state + "}";
        FactEvent event = new FactEvent(
                topic,
                UUID.randomUUID(),
                known.factId(),
                known.revision(),
                Instant.now(),
                subject,
                null,
                value.getBytes(StandardCharsets.UTF_8));
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(Topics.settings(), new ByteArraySerializer(), new ByteArraySerializer())) {
            ensureTopic();
            producer.send(FactEventCodec.toRecord(event)).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(topic.fact() + " " + key + " cannot be published", failed);
        }
    }

    /** The service that creates the topic is not there. */
    private void ensureTopic() throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Topics.settings())) {
            admin.createTopics(List.of(new NewTopic(topic.topicName(), Topic.PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw failed;
            }
        }
    }

    private record Known(UUID factId, int revision) {}
}
