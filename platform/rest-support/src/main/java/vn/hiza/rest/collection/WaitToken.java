package vn.hiza.rest.collection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.Topic;
import vn.hiza.facts.FactJson;

/**
 * What a caller hands to {@code board?after=} to see a whole batch in the figures: the last event of each partition it
 * touched, and the topic and first of all, between which one may have been set aside. Order per partition is kept, so when
 * the last ones have arrived, all have or are among those set aside.
 */
final class WaitToken {
    private final String topic;
    private final Map<Integer, String> last = new TreeMap<>();
    private @Nullable String first;

    WaitToken(Topic topic) {
        this.topic = topic.topicName();
    }

    void include(String subjectKey, String eventId) {
        last.merge(Topic.partitionOf(subjectKey), eventId, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        first = first == null || eventId.compareTo(first) < 0 ? eventId : first;
    }

    /** Base64url of {@code {"topic","from","last":[…]}}; null when the batch touched nothing. */
    @Nullable
    String text() {
        if (last.isEmpty()) {
            return null;
        }
        ObjectNode token =
                FactJson.MAPPER.createObjectNode().put("topic", topic).put("from", first);
        ArrayNode ids = token.putArray("last");
        last.values().forEach(ids::add);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(token.toString().getBytes(StandardCharsets.UTF_8));
    }
}
