package vn.hiza.gateway.board;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader waits for.
 *
 * @param events those whose arrival says that all have arrived; none when the reader does not wait
 * @param batch where one of them may have been set aside before these; null when there is but one event
 */
public record Awaited(Set<UUID> events, @Nullable Batch batch) {
    static final Awaited NOTHING = new Awaited(Set.of(), null);

    public boolean nothing() {
        return events.isEmpty();
    }

    /**
     * The events of a batch: those of a topic from the first to the last by time.
     *
     * @param topic its Kafka topic
     */
    public record Batch(String topic, UUID first, UUID last) {}
}
