package vn.hiza.testing.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import vn.hiza.contracts.EventSchemas;
import vn.hiza.contracts.GoldenSamples;
import vn.hiza.contracts.Topic;

/** All topics with their messages as one AsyncAPI 3.0 document, made from the contracts. */
final class AsyncApiDocument {
    private static final String BINDING_VERSION = "0.5.0";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final String DESCRIPTION = """
            Every fact type has one topic. A record is one revision of one fact and carries its whole state, so that a \
            topic, compacted by fact, is a complete snapshot of the facts in force; a void is a full record, never a \
            tombstone. Facts of one subject lie in one partition, the Murmur2 hash (Kafka's own) of ce_partitionkey \
            modulo the partition count, and keep their order. A record whose revision is not newer than the one known \
            changes nothing.""";

    private final ObjectNode document = JSON.createObjectNode();

    static ObjectNode generate() throws JsonProcessingException {
        return new AsyncApiDocument().all();
    }

    private ObjectNode all() throws JsonProcessingException {
        document.put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Events of the Hanoi industrial zones suite")
                .put("version", "1")
                .put("description", DESCRIPTION);
        document.put("defaultContentType", "application/json");
        document.putObject("servers")
                .putObject("local")
                .put("host", "localhost:19092")
                .put("protocol", "kafka")
                .put("description", "The broker of the local stack.");
        document.putObject("channels");
        document.putObject("operations");
        document.putObject("components").putObject("messages");
        for (Topic topic : Topic.values()) {
            describe(topic);
        }
        return document;
    }

    private void describe(Topic topic) throws JsonProcessingException {
        JsonNode schema = JSON.readTree(EventSchemas.of(topic));
        ((ObjectNode) document.get("channels")).set(topic.collection(), channel(topic, schema));
        ObjectNode operation = ((ObjectNode) document.get("operations")).putObject("publish-" + topic.collection());
        operation.put("action", "send");
        operation.put(
                "summary", "The " + topic.service() + " application publishes each revision once it is committed.");
        operation.putObject("channel").put("$ref", "#/channels/" + topic.collection());
        operation
                .putArray("messages")
                .addObject()
                .put("$ref", "#/channels/" + topic.collection() + "/messages/" + topic.fact());
        ((ObjectNode) document.at("/components/messages")).set(topic.fact(), message(topic, schema));
    }

    private static ObjectNode channel(Topic topic, JsonNode schema) {
        ObjectNode channel = JSON.createObjectNode();
        channel.put("address", topic.topicName());
        channel.put("title", schema.path("title").asText());
        channel.putObject("messages").putObject(topic.fact()).put("$ref", "#/components/messages/" + topic.fact());
        ObjectNode kafka = channel.putObject("bindings").putObject("kafka");
        kafka.put("topic", topic.topicName());
        kafka.put("partitions", Topic.PARTITIONS);
        ObjectNode settings = kafka.putObject("topicConfiguration");
        new TreeMap<>(Topic.SETTINGS).forEach((name, value) -> {
            if (name.equals("cleanup.policy")) {
                settings.putArray(name).add(value);
            } else {
                settings.put(name, Long.parseLong(value));
            }
        });
        kafka.put("bindingVersion", BINDING_VERSION);
        return channel;
    }

    private static ObjectNode message(Topic topic, JsonNode schema) throws JsonProcessingException {
        ObjectNode message = JSON.createObjectNode();
        message.put("name", topic.eventType());
        message.put("title", schema.path("title").asText());
        message.put("contentType", "application/json");
        message.set("headers", EventHeaders.of(topic));
        ObjectNode payload = schema.deepCopy();
        payload.remove("$schema"); // uses only what AsyncAPI's own dialect means the same by
        message.set("payload", payload);
        ObjectNode kafka = message.putObject("bindings").putObject("kafka");
        kafka.putObject("key").put("type", "string").put("format", "uuid").put("description", "Id of the fact.");
        kafka.put("bindingVersion", BINDING_VERSION);
        message.putArray("examples")
                .addObject()
                .put("name", "golden-sample")
                .set("payload", JSON.readTree(GoldenSamples.of(topic)));
        return message;
    }
}
