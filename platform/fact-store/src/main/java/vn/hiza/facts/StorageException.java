package vn.hiza.facts;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database refused or could not be reached. */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String sqlState;

    public StorageException(SQLException cause) {
        super(cause);
        this.sqlState = cause.getSQLState();
    }

    /** True when the same transaction may succeed if run again: lost races, deadlocks, unique keys taken meanwhile. */
    boolean worthAnotherTry() {
        String state = sqlState;
        return "40001".equals(state) || "40P01".equals(state) || "23505".equals(state);
    }
}
