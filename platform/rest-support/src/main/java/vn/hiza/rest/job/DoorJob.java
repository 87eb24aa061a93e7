package vn.hiza.rest.job;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Author;
import vn.hiza.rest.access.Caller;

/**
 * A job as the door it came through knows it.
 *
 * @param caller with the rights it had when it asked
 * @param author whose time is when it asked
 * @param summary what became of it, once it has ended
 */
public record DoorJob(
        UUID id,
        Asked asked,
        Caller caller,
        Author author,
        @Nullable Instant endedAt,
        @Nullable String summary) {
    /** What was sent: the type of its body, and what its address said. */
    public record Asked(String contentType, Map<String, String> parameters) {}

    static DoorJob of(BatchJob job) {
        BatchJob.Passage through = job.order().through();
        return new DoorJob(
                job.id(),
                new Asked(job.order().contentType().toString(), through == null ? Map.of() : through.parameters()),
                job.order().caller(),
                job.order().author(),
                job.state().endedAt(),
                job.state().summary());
    }
}
