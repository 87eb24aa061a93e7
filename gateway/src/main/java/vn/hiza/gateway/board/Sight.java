package vn.hiza.gateway.board;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.hiza.contracts.Topic;

/**
 * Whose single statements a reader may see. Readers of the same sight are answered the same.
 *
 * @param collections those whose statements may be seen, and with them who recorded them
 */
public record Sight(Set<String> collections) {
    /** Of what is read by whoever may read a board at all. */
    public static final Sight NONE = new Sight(Set.of());

    public Sight {
        collections = Set.copyOf(collections);
    }

    /** @param visible whether the statements of a collection may be seen */
    public static Sight of(Predicate<String> visible) {
        return new Sight(Arrays.stream(Topic.values())
                .map(Topic::collection)
                .filter(visible)
                .collect(Collectors.toSet()));
    }

    boolean covers(String collection) {
        return collections.contains(collection);
    }
}
