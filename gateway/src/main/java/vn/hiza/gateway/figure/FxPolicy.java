package vn.hiza.gateway.figure;

/** At which rate a total converts. */
public enum FxPolicy {
    /** The sum of each currency once, at the central rate latest on or before the as-of date. */
    AS_OF,
    /** Each movement at the central rate latest on or before its own date. */
    AT_DECISION
}
