package vn.hiza.gateway.ledger;

/** Told, in this process, that the ledger has a new version. */
@FunctionalInterface
public interface LedgerListener {
    void changed();
}
