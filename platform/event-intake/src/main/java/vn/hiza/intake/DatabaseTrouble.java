package vn.hiza.intake;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells failures of the database itself, after which the same work succeeds later, from faults of the data. */
final class DatabaseTrouble {
    private DatabaseTrouble() {}

    static boolean explains(RuntimeException failed) {
        for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || !(state.startsWith("22") || state.startsWith("23"));
            }
        }
        return false;
    }
}
