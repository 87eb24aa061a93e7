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
 * @param summary what became of it, once it has ended
 */
public record DoorJob(
        UUID id,
        Asked asked,
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
                job.order().author(),
                job.state().endedAt(),
                job.state().summary());
    }
}
