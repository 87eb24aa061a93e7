package vn.hiza.relay;

import org.jspecify.annotations.Nullable;

/** The broker did not confirm; the same rows are sent again later, in the same order. */
final class BrokerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokerUnavailable(@Nullable Throwable cause) {
        super(cause);
    }
}
