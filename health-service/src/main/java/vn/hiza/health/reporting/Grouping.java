package vn.hiza.health.reporting;

/** What an item of completeness is of. */
public enum Grouping {
    DISTRICT,
    ENTERPRISE,
    PERIOD
}
