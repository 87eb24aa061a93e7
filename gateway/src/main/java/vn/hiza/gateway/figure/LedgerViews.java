package vn.hiza.gateway.figure;

import java.util.function.Consumer;
import java.util.function.Function;

/** Opens views of the ledger. */
public interface LedgerViews {
    /** Runs work on one view; blocks on the database. */
    <T> T read(Function<LedgerView, T> work);

    /** Whether no newer version than this one is known in this process; does not block. */
    boolean isCurrent(String dataVersion);

    /** Calls the work with a view of each new version before readers learn of that version; blocks nobody who reads. */
    void beforeEachVersion(Consumer<LedgerView> work);
}
