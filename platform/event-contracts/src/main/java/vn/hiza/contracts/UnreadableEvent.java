package vn.hiza.contracts;

/** A record that is no event of ours; the message says which part is missing or wrong. */
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String reason) {
        super(reason);
    }

    public UnreadableEvent(String reason, Throwable cause) {
        super(reason, cause);
    }
}
