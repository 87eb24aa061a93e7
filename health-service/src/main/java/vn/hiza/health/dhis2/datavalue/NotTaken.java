package vn.hiza.health.dhis2.datavalue;

import vn.hiza.facts.Flaw;
import vn.hiza.health.dhis2.summary.ConflictKind;

/** A value that is not taken, and why. */
final class NotTaken extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Flaw flaw;

    NotTaken(ConflictKind kind, String message) {
        super(message, null, false, false);
        this.flaw = Flaw.of("", kind.name(), message);
    }

    Flaw flaw() {
        return flaw;
    }
}
