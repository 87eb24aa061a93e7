package vn.hiza.partyorg.membership;

/** How members come and go. */
public enum MovementKind {
    OPENING,
    ADMISSION,
    TRANSFER_IN,
    TRANSFER_OUT,
    REMOVAL,
    DEATH;

    boolean adds() {
        return this == OPENING || this == ADMISSION || this == TRANSFER_IN;
    }
}
