package vn.hiza.testing.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.FactEventCodec;
import vn.hiza.contracts.Topic;
import vn.hiza.testing.events.EventContract;
import vn.hiza.testing.events.PublishedEvents;

/** Each revision reaches its topic as an event that carries the whole state. */
public final class EventConventions {
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private EventConventions() {}

    /** States, changes and voids the specimen and follows the three events; answers the value of the second. */
    public static JsonNode assertPublished(Specimen specimen, Topic topic, String subjectKey) {
        Response created = specimen.call()
                .header("traceparent", TRACE)
                .header("Hiza-Reason", "th%C3%A1ng 11")
                .body(specimen.body())
                .put(specimen.address());
        ConsumerRecord<byte[], byte[]> message = PublishedEvents.await(topic, created.header("Hiza-Event-Id"));
        FactEvent event = FactEventCodec.fromRecord(message);
        assertThat(new String(message.key(), StandardCharsets.UTF_8)).isEqualTo(created.path("meta.id"));
        assertThat(message.partition()).isEqualTo(Topic.partitionOf(subjectKey));
        assertThat(header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(message, "ce_source")).isEqualTo(topic.source());
        assertThat(header(message, "content-type")).isEqualTo("application/json");
        assertThat(event.factId()).hasToString(created.path("meta.id"));
        assertThat(event.revision()).isEqualTo(1);
        assertThat(event.traceparent()).isEqualTo(TRACE);
        assertThat(event.subjectKey()).isEqualTo(subjectKey);
        JsonNode first = value(topic, event);
        assertThat(first.at("/reason").asText()).isEqualTo("tháng 11");
        assertThat(first.at("/recordedBy").asText()).isEqualTo(specimen.role());
        assertThat(first.at("/key").asText()).isEqualTo(created.path("meta.key"));
        return assertFollowed(specimen, topic, created);
    }

    private static JsonNode assertFollowed(Specimen specimen, Topic topic, Response created) {
        Response changed = specimen.call()
                .header("If-Match", created.header("ETag"))
                .body(specimen.other())
                .put(specimen.address());
        FactEvent second = FactEventCodec.fromRecord(PublishedEvents.await(topic, changed.header("Hiza-Event-Id")));
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.factId()).hasToString(created.path("meta.id"));
        JsonNode value = value(topic, second);
        assertThat(value.at("/voided").asBoolean()).isFalse();
        assertThat(value.at("/reason").isNull()).isTrue();
        Response voided =
                specimen.call().header("If-Match", changed.header("ETag")).delete(created.header("Location"));
        FactEvent last = FactEventCodec.fromRecord(PublishedEvents.await(topic, voided.header("Hiza-Event-Id")));
        assertThat(last.revision()).isEqualTo(3);
        JsonNode end = value(topic, last);
        assertThat(end.at("/voided").asBoolean()).isTrue();
        assertThat(end.at("/state")).isEqualTo(value.at("/state"));
        return value;
    }

    private static JsonNode value(Topic topic, FactEvent event) {
        EventContract.assertMatches(topic, event.value());
        try {
            return new JsonMapper().readTree(event.value());
        } catch (IOException impossible) {
            throw new IllegalStateException("the contract let no JSON pass", impossible);
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
