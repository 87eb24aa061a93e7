package vn.hiza.investment.movement;

/** What happens to a project's registered capital. */
public enum MovementKind {
    REGISTRATION,
    INCREASE,
    DECREASE,
    REVOCATION;

    boolean adds() {
        return this == REGISTRATION || this == INCREASE;
    }
}
