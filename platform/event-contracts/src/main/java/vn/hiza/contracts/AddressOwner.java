package vn.hiza.contracts;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Which service answers what stands under {@code /api/v1/{name}}: its collections, and lists that it computes from them. */
public final class AddressOwner {
    /** Lists that are no facts, and so have no topic. */
    private static final Map<String, String> LISTS = Map.of("reporting", "health", "work-lists", "health");

    private AddressOwner() {}

    /** @param name the first part of the address, as {@code headcounts} */
    public static Optional<String> serviceOf(String name) {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.collection().equals(name))
                .findFirst()
                .map(Topic::service)
                .or(() -> Optional.ofNullable(LISTS.get(name)));
    }
}
