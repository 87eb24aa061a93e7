package vn.hiza.stack.suite;

import vn.hiza.stack.process.Child;
import vn.hiza.stack.process.LogTail;

/** A process of the suite ended while it was needed; the message carries the last words of its log. */
public final class ChildDied extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 20;

    private ChildDied(String message) {
        super(message);
    }

    static ChildDied atStart(Child child) {
        return new ChildDied(child.name() + " died while it started. Its log, " + child.log() + ", ends:\n"
                + LogTail.of(child.log(), LINES));
    }

    static ChildDied tooSlow(Child child, long seconds) {
        return new ChildDied(child.name() + " was not ready after " + seconds + " s. Its log, " + child.log()
                + ", ends:\n" + LogTail.of(child.log(), LINES));
    }
}
