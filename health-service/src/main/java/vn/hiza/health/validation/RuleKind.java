package vn.hiza.health.validation;

/** What a rule looks at. */
public enum RuleKind {
    /** More people with a dose than with the dose before it, by the last count of the same team up to the day. */
    DOSE_ORDER,
    /** Fewer people than the same team counted last before the day. */
    NEVER_FALLS,
    /** More people than the threshold times the workers by the last headcount up to the day. */
    COVERAGE_ABOVE,
    /** An increase above the mean of the earlier ones by more than the threshold times their standard deviation. */
    JUMP,
    /** A count without any headcount up to the day. */
    NO_HEADCOUNT;

    /** Whether a rule of this kind says how much is too much. */
    public boolean takesThreshold() {
        return this == COVERAGE_ABOVE || this == JUMP;
    }
}
