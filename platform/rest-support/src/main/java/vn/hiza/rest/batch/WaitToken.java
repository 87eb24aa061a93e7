package vn.hiza.rest.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.Topic;
import vn.hiza.facts.Case;
import vn.hiza.facts.FactJson;
import vn.hiza.facts.FactKind;
import vn.hiza.facts.Stored;

/**
 * What a caller hands to {@code board?after=} to see a whole batch in the figures: the last event of each partition it
 * touched, and the topic and first of all, between which one may have been set aside. Order per partition is kept, so when
 * the last ones have arrived, all have or are among those set aside.
 */
public final class WaitToken {
    private final String topic;
    private final Map<Integer, String> last = new TreeMap<>();
    private @Nullable String first;

    public WaitToken(Topic topic) {
        this.topic = topic.topicName();
    }

    /** Takes in a statement that stands, whether it changed anything or not; one that was rejected adds nothing. */
    public <T> void include(FactKind<T> kind, Case<T> settled) {
        Stored<T> stored = settled.rejected() ? null : settled.result();
        if (stored != null) {
            String event = stored.eventId().toString();
            include(Topic.partitionOf(kind.subject().apply(stored.state())), event, event);
        }
    }

    private void include(int partition, String latest, String from) {
        last.merge(partition, latest, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        first = first == null || from.compareTo(first) < 0 ? from : first;
    }

    /** Base64url of {@code {"topic","from","last":[…],"partitions":[…]}}; null when the batch touched nothing. */
    public @Nullable String text() {
        if (last.isEmpty()) {
            return null;
        }
        ObjectNode token =
                FactJson.MAPPER.createObjectNode().put("topic", topic).put("from", first);
        ArrayNode ids = token.putArray("last");
        ArrayNode partitions = token.putArray("partitions");
        last.forEach((partition, id) -> {
            partitions.add(partition);
            ids.add(id);
        });
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(token.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** One token for what several of a topic stand for; null when they stand for nothing. */
    public static @Nullable String joined(Topic topic, List<String> tokens) {
        WaitToken joined = new WaitToken(topic);
        for (String token : tokens) {
            JsonNode part = read(token);
            for (int i = 0; i < part.get("last").size(); i++) {
                joined.include(
                        part.get("partitions").get(i).intValue(),
                        part.get("last").get(i).textValue(),
                        part.get("from").textValue());
            }
        }
        return joined.text();
    }

    private static JsonNode read(String token) {
        try {
            return FactJson.MAPPER.readTree(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a token of ours cannot be read", damaged);
        }
    }
}
