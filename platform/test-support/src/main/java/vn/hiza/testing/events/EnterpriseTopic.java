package vn.hiza.testing.events;

import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
import vn.hiza.testing.TestTokens;

/** Plays the investment service: registers enterprises by event and waits until the service under test knows them. */
public final class EnterpriseTopic {
    private static final Map<String, Known> PUBLISHED = new ConcurrentHashMap<>();

    private final String collection;
    private final String row;

    /**
     * @param collection of the service under test, whose rows name an enterprise
     * @param row a good row of it; {@code %s} stands for the tax code
     */
    public EnterpriseTopic(String collection, String row) {
        this.collection = collection;
        this.row = row;
    }

    /** Registers an enterprise unless that was done before, and waits until statements about it are accepted. */
    public void register(String taxCode, String zone, String district) {
        if (PUBLISHED.containsKey(taxCode)) {
            return;
        }
        publish(taxCode, zone, district, false);
        Waiting.until("acceptance of enterprise " + taxCode, () -> accepted(taxCode));
    }

    /** Voids an enterprise registered before, and waits until statements about it are refused. */
    public void withdraw(String taxCode) {
        publish(taxCode, "NONE", "000", true);
        Waiting.until("refusal of enterprise " + taxCode, () -> !accepted(taxCode));
        PUBLISHED.remove(taxCode);
    }

    /** A rehearsed batch asks without leaving anything behind. */
    private boolean accepted(String taxCode) {
        return RestAssured.given()
                        .auth()
                        .oauth2(TestTokens.of("admin"))
                        .contentType("application/json")
                        .body("{\"rows\":[" + row.formatted(taxCode) + "]}")
                        .post("/api/v1/" + collection + "/batch?dryRun=true")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<Integer>path("counts.rejected")
                == 0;
    }

    private static void publish(String taxCode, String zone, String district, boolean voided) {
        Known known = PUBLISHED.merge(
                taxCode, new Known(UUID.randomUUID(), 1), (old, fresh) -> new Known(old.factId(), old.revision() + 1));
        String value = """
                {"key":"%1$s","voided":%4$s,"recordedBy":"licensing","reason":null,"state":{"taxCode":"%1$s",
                 "name":"Công ty %1$s","zone":"%2$s","district":"%3$s","sector":"26","exportProcessing":false,
                 "status":"ACTIVE","history":[{"effectiveOn":null,"zone":"%2$s","district":"%3$s","status":"ACTIVE"}]}}
                """.formatted(taxCode, zone, district, voided);
        FactEvent event = new FactEvent(
                Topic.ENTERPRISES,
                UUID.randomUUID(),
                known.factId(),
                known.revision(),
                Instant.now(),
                taxCode,
                null,
                value.getBytes(StandardCharsets.UTF_8));
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(Topics.settings(), new ByteArraySerializer(), new ByteArraySerializer())) {
            ensureTopic();
            producer.send(FactEventCodec.toRecord(event)).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("the enterprise " + taxCode + " cannot be published", failed);
        }
    }

    /** The investment service, which creates the topic, is not there. */
    private static void ensureTopic() throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Topics.settings())) {
            admin.createTopics(
                            java.util.List.of(new NewTopic(Topic.ENTERPRISES.topicName(), Topic.PARTITIONS, (short) 1)))
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
