package vn.hiza.seeds.loader;

/** The suite refused rows or could not be reached; the message says which and why. */
public final class SeedsRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SeedsRefused(String message) {
        super(message);
    }
}
