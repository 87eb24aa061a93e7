package vn.hiza.facts;

import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** The database refused or could not be reached. */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String sqlState;

    public StorageException(SQLException cause) {
        super(cause);
        this.sqlState = cause.getSQLState();
    }

    /** The refusal behind a failure of the library; the failure itself when there is none. */
    public static RuntimeException behind(JdbiException failed) {
        for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                StorageException storage = new StorageException(refused);
                storage.addSuppressed(failed);
                return storage;
            }
        }
        return failed;
    }

    /** True when the database is away, ending, starting or full of sessions: it was not the statement's fault. */
    public boolean unreachable() {
        return connectionLost() || (sqlState != null && sqlState.startsWith("53"));
    }

    /** True when nobody knows what became of what was under way. */
    boolean connectionLost() {
        String state = sqlState;
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }

    /** True when the same transaction may succeed if run again: lost races, deadlocks, unique keys taken meanwhile. */
    boolean worthAnotherTry() {
        String state = sqlState;
        return "40001".equals(state) || "40P01".equals(state) || "23505".equals(state);
    }
}
