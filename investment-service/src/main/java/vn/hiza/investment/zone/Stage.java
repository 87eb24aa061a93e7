package vn.hiza.investment.zone;

/** The stages of a zone's life. */
public enum Stage {
    IN_PREPARATION,
    APPROVED,
    UNDER_CONSTRUCTION,
    OPERATING
}
