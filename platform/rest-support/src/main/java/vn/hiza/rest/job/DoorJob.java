package vn.hiza.rest.job;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Author;

/**
 * A job as the door it came through knows it.
 *
 * @param author with the rights it had when it asked, and when that was
 */
public record DoorJob(
        UUID id,
        Asked asked,
        Author author,
        Progress progress,
        @Nullable End end) {
    /** What was sent: the type of its body, and what its address said. */
    public record Asked(String contentType, Map<String, String> parameters) {}

    /**
     * How far it is.
     *
     * @param total how many rows there are; null until all were read once
     */
    public record Progress(
            @Nullable Instant startedAt, @Nullable Integer total, int read, int written) {
        /** Rows that were read and changed nothing. */
        public int ignored() {
            return read - written;
        }
    }

    /** How it ended. */
    public enum Outcome {
        DONE,
        FAILED,
        CANCELLED
    }

    /**
     * Its end.
     *
     * @param why it failed
     * @param summary what became of it, in the door's words
     */
    public record End(
            Outcome outcome,
            Instant at,
            @Nullable String why,
            @Nullable String summary) {}

    static DoorJob of(BatchJob job, JobProgress progress) {
        BatchJob.Passage through = job.order().through();
        BatchJob.State state = job.state();
        Instant endedAt = state.endedAt();
        BatchJob.Trouble trouble = state.problem();
        return new DoorJob(
                job.id(),
                new Asked(job.order().contentType().toString(), through == null ? Map.of() : through.parameters()),
                job.order().author(),
                new Progress(state.startedAt(), state.rows(), progress.read(), progress.written()),
                endedAt == null
                        ? null
                        : new End(
                                Outcome.valueOf(state.phase().name()),
                                endedAt,
                                trouble == null ? null : trouble.detail(),
                                state.summary()));
    }
}
