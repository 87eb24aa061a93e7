package vn.hiza.facts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a fact as it lies in the database.
 *
 * @param key the natural key, the path after the collection
 */
public record Stored<T>(
        String key,
        UUID factId,
        int revision,
        UUID eventId,
        boolean voided,
        Instant recordedAt,
        String recordedBy,
        @Nullable String reason,
        T state) {

    /** The strong validator of this revision, in quotes as HTTP carries it. */
    public String etag() {
        return EntityTag.of(eventId);
    }
}
