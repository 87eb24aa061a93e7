package vn.hiza.stack;

/** A command that cannot be done, in words for the person who typed it; the message says how to mend it. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** The exit code of a command that was typed wrongly. */
    public static final int USAGE = 2;

    private final int exitCode;

    public Refusal(String message) {
        this(message, 1);
    }

    public Refusal(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
