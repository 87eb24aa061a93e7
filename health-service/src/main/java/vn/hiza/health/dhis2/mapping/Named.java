package vn.hiza.health.dhis2.mapping;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Things by what a client calls them. */
public final class Named<T extends Identified> {
    private final Map<String, T> byCode = new HashMap<>();
    private final Map<String, T> byUid = new HashMap<>();

    Named(Collection<T> things) {
        for (T thing : things) {
            byCode.put(thing.code(), thing);
            if (thing.uid() != null) {
                byUid.put(thing.uid(), thing);
            }
        }
    }

    public @Nullable T find(String id, IdScheme scheme) {
        return switch (scheme) {
            case CODE -> byCode.get(id);
            case UID -> byUid.get(id);
            case EITHER -> byUid.containsKey(id) ? byUid.get(id) : byCode.get(id);
        };
    }

    /** All of them. */
    public Collection<T> all() {
        return byCode.values();
    }
}
