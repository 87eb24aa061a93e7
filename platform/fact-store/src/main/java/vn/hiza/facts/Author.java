package vn.hiza.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who states something, when it reached us, why, and within which trace. */
public record Author(
        Caller caller,
        Instant at,
        @Nullable String reason,
        @Nullable String traceparent) {
    public String client() {
        return caller.client();
    }
}
