package vn.hiza.gateway.rebuild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild and what it found.
 *
 * @param events read from the topics so far
 * @param changedPostings postings that were missing, superfluous or different; 0 says that the ledger was right
 * @param changedCells sums that were
 * @param failure why it ended without effect
 */
public record RebuildRun(
        long id,
        State state,
        String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long events,
        long postings,
        long changedPostings,
        long changedCells,
        @Nullable String failure) {

    /** How far a run is. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
