package vn.hiza.intake.parking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record that was not applied: where it stands, what it was and why it was parked. */
public record ParkedEvent(
        long id,
        String topic,
        int partition,
        long offset,
        @Nullable String eventId,
        String reason,
        Instant parkedAt,
        @Nullable Instant resolvedAt) {}
