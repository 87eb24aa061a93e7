package vn.hiza.rest.job;

import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Author;
import vn.hiza.facts.Caller;
import vn.hiza.rest.batch.BatchOptions;

/** A batch that is written after its answer. */
record BatchJob(UUID id, Order order, State state) {
    /**
     * What was asked.
     *
     * @param author with the rights it had then, and the time when the batch was accepted: its rows reached us then
     * @param through the door of another protocol; null for a batch as all others
     */
    record Order(
            String collection,
            Author author,
            MediaType contentType,
            BatchOptions options,
            @Nullable Passage through) {
        Caller caller() {
            return author.caller();
        }
    }

    /** The door of another protocol, and what the address there said. */
    record Passage(String door, Map<String, String> parameters) {}

    /**
     * What became of it so far.
     *
     * @param rows in it, empty ones with them; null until all of it was read once
     * @param problem why it failed
     * @param summary what the door of another protocol answers, once it has ended
     */
    record State(
            Phase phase,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Integer rows,
            @Nullable Trouble problem,
            @Nullable String summary) {}

    /** Why a job failed, as a problem document says it. */
    record Trouble(String slug, String detail) {}
}
