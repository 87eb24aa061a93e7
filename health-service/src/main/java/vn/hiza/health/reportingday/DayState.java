package vn.hiza.health.reportingday;

import java.util.Set;

/** How far a district is with a day. */
public enum DayState {
    /** The team has sent all it has. */
    COMPLETE,
    /** The lead wants something corrected; the reason says what. */
    SENT_BACK,
    /** The lead stands for the counts; they take no more changes. */
    APPROVED,
    /** The Board's administration has closed the day for good. */
    CLOSED,
    /** Changes are taken again; the reason says why. */
    REOPENED;

    /** Whether counts of such a day take no changes. */
    public boolean closed() {
        return this == APPROVED || this == CLOSED;
    }

    boolean needsReason() {
        return this == SENT_BACK || this == REOPENED;
    }

    /** The states that may follow; a day nothing was said of is like a reopened one. */
    Set<DayState> followers() {
        return switch (this) {
            case COMPLETE -> Set.of(SENT_BACK, APPROVED);
            case SENT_BACK, REOPENED -> Set.of(COMPLETE);
            case APPROVED -> Set.of(CLOSED, REOPENED);
            case CLOSED -> Set.of(REOPENED);
        };
    }
}
