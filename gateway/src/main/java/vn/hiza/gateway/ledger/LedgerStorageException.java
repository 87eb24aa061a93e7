package vn.hiza.gateway.ledger;

import java.sql.SQLException;

/** The database refused a statement of the ledger. */
public final class LedgerStorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LedgerStorageException(SQLException cause) {
        super(cause);
    }
}
