package vn.hiza.contracts;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Writes and reads events as CloudEvents 1.0 in Kafka's binary content mode. */
public final class FactEventCodec {
    private FactEventCodec() {}

    public static ProducerRecord<byte[], byte[]> toRecord(FactEvent event) {
        CloudEventBuilder builder = CloudEventBuilder.v1()
                .withId(event.eventId().toString())
                .withSource(URI.create(event.topic().source()))
                .withType(event.topic().eventType())
                .withSubject(event.factId().toString())
                .withTime(event.time().atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withExtension("revision", event.revision())
                .withExtension("partitionkey", event.subjectKey());
        if (event.traceparent() != null) {
            builder.withExtension("traceparent", event.traceparent());
        }
        CloudEvent cloudEvent = builder.withData(event.value()).build();
        ProducerRecord<String, byte[]> message = KafkaMessageFactory.createWriter(
                        event.topic().topicName(),
                        Topic.partitionOf(event.subjectKey()),
                        event.factId().toString())
                .writeBinary(cloudEvent);
        return new ProducerRecord<>(
                message.topic(),
                message.partition(),
                null,
                event.factId().toString().getBytes(StandardCharsets.UTF_8),
                message.value(),
                message.headers());
    }

    /**
     * Reads the headers directly: a consumer that rebuilds from a million records needs five of them, not a parsed object
     * model of all.
     *
     * @throws UnreadableEvent when an attribute is missing or malformed
     */
    public static FactEvent fromRecord(ConsumerRecord<byte[], byte[]> message) {
        Topic topic =
                Topic.named(message.topic()).orElseThrow(() -> new UnreadableEvent("unknown topic " + message.topic()));
        String type = required(message, "ce_type");
        if (!topic.eventType().equals(type)) {
            throw new UnreadableEvent("type " + type + " does not belong to topic " + message.topic());
        }
        if (message.value() == null) {
            throw new UnreadableEvent("a record without a value; a void is a full event");
        }
        try {
            return new FactEvent(
                    topic,
                    UUID.fromString(required(message, "ce_id")),
                    UUID.fromString(required(message, "ce_subject")),
                    Integer.parseInt(required(message, "ce_revision")),
                    OffsetDateTime.parse(required(message, "ce_time")).toInstant(),
                    required(message, "ce_partitionkey"),
                    optional(message, "ce_traceparent"),
                    message.value());
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new UnreadableEvent("a malformed attribute: " + malformed.getMessage(), malformed);
        }
    }

    private static String required(ConsumerRecord<?, ?> message, String header) {
        String value = optional(message, header);
        if (value == null) {
            throw new UnreadableEvent("the header " + header + " is missing");
        }
        return value;
    }

    private static @Nullable String optional(ConsumerRecord<?, ?> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
