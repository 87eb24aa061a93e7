package vn.hiza.health.validation;

/** How things stand with a count that breaks or broke a rule. */
public enum ResultState {
    /** The count in force breaks it, and nobody has said why. */
    OPEN,
    /** The count in force breaks it, and of this number somebody has said why. */
    EXPLAINED,
    /** An earlier number broke it; the one in force does not, or there is none any more. */
    CORRECTED
}
