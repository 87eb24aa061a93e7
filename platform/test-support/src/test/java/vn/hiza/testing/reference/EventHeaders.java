package vn.hiza.testing.reference;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.hiza.contracts.Topic;

/** The headers of a record: CloudEvents 1.0 in Kafka's binary content mode. */
final class EventHeaders {
    private final ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    private final ArrayNode required = schema.putArray("required");
    private final ObjectNode properties = schema.putObject("properties");

    private EventHeaders() {}

    static ObjectNode of(Topic topic) {
        EventHeaders headers = new EventHeaders();
        headers.add("ce_specversion", "Version of CloudEvents").put("const", "1.0");
        headers.add("ce_id", "Id of the event, a UUID of version 7; what board?after= takes")
                .put("format", "uuid");
        headers.add("ce_source", "The service that owns the fact").put("const", topic.source());
        headers.add("ce_type", "Fact type and version of its schema").put("const", topic.eventType());
        headers.add("ce_subject", "Id of the fact; the record key too").put("format", "uuid");
        headers.add("ce_time", "When the revision was recorded").put("format", "date-time");
        headers.add("ce_revision", "1, 2, 3 …; of two events of a fact the higher one holds")
                .put("pattern", "^[1-9][0-9]*$");
        headers.add("ce_partitionkey", "The subject whose facts share a partition and keep their order");
        headers.add("content-type", "Media type of the value").put("const", "application/json");
        headers.properties
                .putObject("ce_traceparent")
                .put("description", "W3C trace context of the request that made the revision, when there was one")
                .put("type", "string");
        return headers.schema;
    }

    private ObjectNode add(String name, String description) {
        required.add(name);
        return properties.putObject(name).put("description", description).put("type", "string");
    }
}
