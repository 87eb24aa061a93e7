package vn.hiza.intake;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells failures of the database itself, after which the same work succeeds later, from faults of the data. */
final class DatabaseTrouble {
    /**
     * SQLSTATE classes that speak of the data: cardinality, values, constraints, sizes beyond a limit. A batch that fails so
     * is halved until the record to blame stands alone.
     */
    private static final Set<String> OF_DATA = Set.of("21", "22", "23", "54");

    private DatabaseTrouble() {}

    static boolean explains(RuntimeException failed) {
        for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || state.length() < 2 || !OF_DATA.contains(state.substring(0, 2));
            }
        }
        return false;
    }
}
