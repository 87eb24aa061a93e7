package vn.hiza.gateway.board;

import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** Tells when events are in the figures. */
public interface Settlement {
    /** What became of the events waited for. */
    enum Verdict {
        /** Each of them, or a newer revision of its fact, is in the figures. */
        SETTLED,
        /** One of them was set aside because it could not be read. */
        PARKED,
        /** The time was up. */
        NOT_SETTLED
    }

    /** Completes as soon as there is a verdict; does not block. */
    CompletionStage<Verdict> await(Awaited awaited, Duration atMost);
}
