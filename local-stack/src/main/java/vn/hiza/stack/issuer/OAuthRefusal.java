package vn.hiza.stack.issuer;

/** A request that the protocol refuses: one of its error codes, and in words what is wrong. */
final class OAuthRefusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String error;
    private final String description;

    OAuthRefusal(String error, String description) {
        super(description);
        this.error = error;
        this.description = description;
    }

    String description() {
        return description;
    }

    String error() {
        return error;
    }
}
