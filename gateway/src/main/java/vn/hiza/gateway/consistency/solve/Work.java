package vn.hiza.gateway.consistency.solve;

/**
 * How many operations on intervals a question may cost. What is not granted is not done: narrowing that stops early leaves
 * more than it would, and nothing that is impossible becomes possible by it.
 */
public final class Work {
    private final int most;
    private int done;
    private boolean isCutShort;

    public Work(int most) {
        this.most = most;
    }

    /** Grants these operations or none of them. */
    public boolean grants(int operations) {
        if (operations > most - done) {
            isCutShort = true;
            return false;
        }
        done += operations;
        return true;
    }

    public int done() {
        return done;
    }

    /** Whether something was left undone. */
    public boolean isCutShort() {
        return isCutShort;
    }
}
