package vn.hiza.facts;

/** Told, in this process, that a transaction added to the log. */
@FunctionalInterface
public interface AfterCommit {
    void committed();
}
