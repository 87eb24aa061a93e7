package vn.hiza.health.dhis2.task;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Author;
import vn.hiza.health.dhis2.datavalue.DataValueFormat;
import vn.hiza.rest.access.Caller;

/**
 * An import that is done after its answer.
 *
 * @param caller with the rights it had when it asked
 * @param author whose time is when it asked
 * @param parameters of the address
 * @param summary what became of it, once it has ended
 */
public record ImportTask(
        UUID id,
        Caller caller,
        Author author,
        DataValueFormat format,
        Map<String, String> parameters,
        @Nullable Instant endedAt,
        @Nullable String summary) {

    /** An import nobody has begun. */
    public static ImportTask fresh(
            UUID id, Caller caller, Author author, DataValueFormat format, Map<String, String> parameters) {
        return new ImportTask(id, caller, author, format, parameters, null, null);
    }
}
