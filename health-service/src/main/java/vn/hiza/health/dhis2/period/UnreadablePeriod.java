package vn.hiza.health.dhis2.period;

/** A text that names no period taken here; the message says why. */
public final class UnreadablePeriod extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadablePeriod(String why) {
        super(why);
    }

    /** Why, as a clause. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
