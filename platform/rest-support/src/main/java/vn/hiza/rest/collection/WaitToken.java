package vn.hiza.rest.collection;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.Topic;

/**
 * What a caller hands to {@code board?after=} to see a whole batch in the figures: the last event of each partition it
 * touched. Order per partition is kept, so when those have arrived, all have.
 */
final class WaitToken {
    private final Map<Integer, String> last = new TreeMap<>();

    void include(String subjectKey, String eventId) {
        last.merge(Topic.partitionOf(subjectKey), eventId, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    /** Base64url of a JSON array of event ids; null when the batch touched nothing. */
    @Nullable
    String text() {
        return last.isEmpty() ? null : text(last.values());
    }

    private static String text(Collection<String> ids) {
        String json = ids.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
