package vn.hiza.gateway.figure;

import java.util.function.Function;

/** Opens views of the ledger. */
public interface LedgerViews {
    /** Runs work on one view; blocks on the database. */
    <T> T read(Function<LedgerView, T> work);

    /** The newest data version known in this process; does not block. */
    String dataVersion();
}
