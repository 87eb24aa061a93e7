package vn.hiza.facts;

/** What became of a statement. */
public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REJECTED
}
