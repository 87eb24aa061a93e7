package vn.hiza.gateway.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.FactJson;
import vn.hiza.rest.collection.Parameters;

/** Reads {@code ?after=}: one event id, or the wait token of a batch (base64url of a JSON array of event ids). */
public final class WaitFor {
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int LONGEST = 10_000;

    private WaitFor() {}

    /** The events to wait for; none when the parameter is absent. */
    public static Set<UUID> events(@Nullable String after) {
        if (after == null) {
            return Set.of();
        }
        if (UUID_TEXT.matcher(after).matches()) {
            return Set.of(UUID.fromString(after));
        }
        if (after.length() > LONGEST) {
            throw malformed();
        }
        try {
            byte[] json = Base64.getUrlDecoder().decode(after);
            return ids(FactJson.MAPPER.readTree(new String(json, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | JsonProcessingException notOurs) {
            throw malformed();
        }
    }

    private static Set<UUID> ids(JsonNode array) {
        if (!array.isArray() || array.isEmpty()) {
            throw malformed();
        }
        Set<UUID> ids = new LinkedHashSet<>();
        for (JsonNode id : array) {
            if (!id.isTextual() || !UUID_TEXT.matcher(id.textValue()).matches()) {
                throw malformed();
            }
            ids.add(UUID.fromString(id.textValue()));
        }
        return ids;
    }

    private static BusinessException malformed() {
        return Parameters.invalid("after", "use the Hiza-Event-Id of a write or the waitToken of a batch");
    }
}
