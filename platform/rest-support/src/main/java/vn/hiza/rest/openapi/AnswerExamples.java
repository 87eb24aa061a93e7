package vn.hiza.rest.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.GoldenSamples;
import vn.hiza.contracts.Topic;

/** What the operations of a collection answer, shown on the golden sample of its events. */
final class AnswerExamples {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String FACT = "01932f5e-7c00-7a10-8b3c-2f1d9e4a5b6c";
    private static final String EVENT = "01932f5e-7c01-7d22-9c4d-3a2e0f5b6c7d";
    private static final String RECORDED = "2021-11-26T02:15:30.125Z";

    private final JsonNode sample;

    AnswerExamples(String collection) {
        try {
            sample = JSON.readTree(GoldenSamples.of(Topic.ofCollection(collection)));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the golden sample of " + collection + " is no JSON", damaged);
        }
    }

    @Nullable
    Object item() {
        return PlainJson.of(itemNode());
    }

    @Nullable
    Object stated() {
        ObjectNode stated = itemNode();
        stated.putArray("warnings");
        return PlainJson.of(stated);
    }

    @Nullable
    Object page() {
        ObjectNode page = JSON.createObjectNode();
        page.putArray("items").add(itemNode());
        page.putNull("nextCursor");
        return PlainJson.of(page);
    }

    @Nullable
    Object revisions() {
        ObjectNode page = JSON.createObjectNode();
        ObjectNode revision = described(page.putArray("items").addObject());
        revision.put("voided", false);
        revision.putArray("changes");
        revision.set("state", sample.path("state"));
        page.putNull("nextCursor");
        return PlainJson.of(page);
    }

    private ObjectNode itemNode() {
        ObjectNode item = sample.path("state").deepCopy();
        ObjectNode meta = item.putObject("meta");
        meta.put("id", FACT);
        meta.set("key", sample.path("key"));
        described(meta);
        return item;
    }

    private ObjectNode described(ObjectNode revision) {
        revision.put("revision", 1);
        revision.put("eventId", EVENT);
        revision.put("recordedAt", RECORDED);
        revision.set("recordedBy", sample.path("recordedBy"));
        revision.set("reason", sample.path("reason"));
        return revision;
    }
}
