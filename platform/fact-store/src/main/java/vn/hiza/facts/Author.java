package vn.hiza.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who states something, when it reached us, why, and within which trace. */
public record Author(
        String client,
        Instant at,
        @Nullable String reason,
        @Nullable String traceparent) {}
