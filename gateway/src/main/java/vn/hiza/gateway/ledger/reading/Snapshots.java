package vn.hiza.gateway.ledger.reading;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads several things as of one moment. */
final class Snapshots {
    private Snapshots() {}

    static <T> T read(Jdbi jdbi, Function<Handle, T> work) {
        return jdbi.inTransaction(tx -> {
            tx.execute("set transaction isolation level repeatable read, read only");
            return work.apply(tx);
        });
    }
}
