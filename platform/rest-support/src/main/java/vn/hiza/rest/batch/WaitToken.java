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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.Topic;
import vn.hiza.facts.Case;
import vn.hiza.facts.FactJson;
import vn.hiza.facts.FactKind;
import vn.hiza.facts.Mark;

/**
 * What a caller hands to {@code board?after=} to see a whole batch in the figures: of each partition it touched the event
 * that is sent last, and the topic with the first and last event of all, between which one may have been set aside. Events
 * are sent in the order of the log, so when the last ones have arrived, all have or are among those set aside. Two parts
 * written side by side take their ids in one order and their places in the log in another.
 */
public final class WaitToken {
    private final String topic;
    private final Map<Integer, Mark> last = new TreeMap<>();
    private @Nullable String from;
    private @Nullable String to;

    public WaitToken(Topic topic) {
        this.topic = topic.topicName();
    }

    /** Takes in a statement that stands, whether it changed anything or not; one that was rejected adds nothing. */
    public <T> void include(FactKind<T> kind, Case<T> settled) {
        Mark mark = settled.rejected() ? null : settled.mark();
        if (mark != null) {
            include(kind.subject().apply(settled.next()), mark);
        }
    }

    /** Takes in the revision of a subject's fact that is in force after its statement. */
    void include(String subject, Mark mark) {
        include(Topic.partitionOf(subject), mark);
        String event = mark.eventId().toString();
        span(event, event);
    }

    private void include(int partition, Mark mark) {
        last.merge(partition, mark, WaitToken::later);
    }

    /** What an earlier release kept has no place, and is held against others by its id. */
    private static Mark later(Mark one, Mark other) {
        boolean placed = one.place() != 0 && other.place() != 0;
        boolean first = placed
                ? one.place() > other.place()
                : one.eventId().toString().compareTo(other.eventId().toString()) > 0;
        return first ? one : other;
    }

    private void span(String first, String latest) {
        from = from == null || first.compareTo(from) < 0 ? first : from;
        to = to == null || latest.compareTo(to) > 0 ? latest : to;
    }

    /** Base64url of {@code {"topic","from","to","last":[…],"partitions":[…],"places":[…]}}; null when nothing was touched. */
    public @Nullable String text() {
        if (last.isEmpty()) {
            return null;
        }
        ObjectNode token = FactJson.MAPPER
                .createObjectNode()
                .put("topic", topic)
                .put("from", from)
                .put("to", to);
        ArrayNode ids = token.putArray("last");
        ArrayNode partitions = token.putArray("partitions");
        ArrayNode places = token.putArray("places");
        last.forEach((partition, mark) -> {
            ids.add(mark.eventId().toString());
            partitions.add(partition);
            places.add(mark.place());
        });
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(token.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** One token for what several of a topic stand for; null when they stand for nothing. */
    public static @Nullable String joined(Topic topic, List<String> tokens) {
        WaitToken joined = new WaitToken(topic);
        for (String token : tokens) {
            joined.include(read(token));
        }
        return joined.text();
    }

    /** One that was kept by an earlier release has no places and no end. */
    private void include(JsonNode token) {
        String latest = "";
        for (int i = 0; i < token.get("last").size(); i++) {
            String event = token.get("last").get(i).textValue();
            include(
                    token.get("partitions").get(i).intValue(),
                    new Mark(
                            UUID.fromString(event), token.path("places").path(i).asLong()));
            latest = event.compareTo(latest) > 0 ? event : latest;
        }
        span(token.get("from").textValue(), token.path("to").asText(latest));
    }

    private static JsonNode read(String token) {
        try {
            return FactJson.MAPPER.readTree(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a token of ours cannot be read", damaged);
        }
    }
}
