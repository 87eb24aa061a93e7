package vn.hiza.gateway.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.Topic;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.FactJson;
import vn.hiza.rest.collection.Parameters;

/** Reads {@code ?after=}: one event id, or the wait token of a batch (base64url of {@code {"topic","from","to","last":[…]}}). */
public final class WaitFor {
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int LONGEST = 10_000;

    private WaitFor() {}

    /** What to wait for; nothing when the parameter is absent. */
    public static Awaited events(@Nullable String after) {
        if (after == null) {
            return Awaited.NOTHING;
        }
        if (UUID_TEXT.matcher(after).matches()) {
            return new Awaited(Set.of(UUID.fromString(after)), null);
        }
        if (after.length() > LONGEST) {
            throw malformed();
        }
        try {
            byte[] json = Base64.getUrlDecoder().decode(after);
            return batch(FactJson.MAPPER.readTree(new String(json, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | JsonProcessingException notOurs) {
            throw malformed();
        }
    }

    private static Awaited batch(JsonNode token) {
        JsonNode last = token.path("last");
        if (!last.isArray() || last.isEmpty()) {
            throw malformed();
        }
        Set<UUID> events = new LinkedHashSet<>();
        last.forEach(id -> events.add(id(id)));
        String topic = Topic.named(token.path("topic").asText())
                .orElseThrow(WaitFor::malformed)
                .topicName();
        // What an earlier release gave out ends with the latest of its last ones.
        UUID latest = token.has("to")
                ? id(token.path("to"))
                : events.stream().max(Comparator.comparing(UUID::toString)).orElseThrow();
        return new Awaited(events, new Awaited.Batch(topic, id(token.path("from")), latest));
    }

    private static UUID id(JsonNode id) {
        if (!id.isTextual() || !UUID_TEXT.matcher(id.textValue()).matches()) {
            throw malformed();
        }
        return UUID.fromString(id.textValue());
    }

    private static BusinessException malformed() {
        return Parameters.invalid("after", "use the Hiza-Event-Id of a write or the waitToken of a batch");
    }
}
