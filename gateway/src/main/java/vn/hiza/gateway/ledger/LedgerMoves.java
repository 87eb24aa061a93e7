package vn.hiza.gateway.ledger;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import vn.hiza.gateway.figure.Period;

/** The moves of levels from zone to zone, of all enterprises that ever moved, for a rebuild. */
public final class LedgerMoves {
    private LedgerMoves() {}

    /** Puts in every move; there must be none. */
    public static void insertAll(Handle tx) {
        Timelines lines = new Timelines();
        tx.createQuery(
                        "select distinct p.measure, p.subject, p.currency from posting p join placement n using (enterprise)"
                                + " where n.from_day > :first and p.stock")
                .bind("first", Period.EVER)
                .map((row, context) -> {
                    lines.touchAll(row.getString("measure"), row.getString("subject"), row.getString("currency"));
                    return true;
                })
                .list();
        if (lines.isEmpty()) {
            return;
        }
        try (SetStatement statement = new SetStatement(tx.getConnection(), LedgerSql.INSERT_MOVES)) {
            lines.bind(statement).query().close();
        } catch (SQLException failed) {
            throw new LedgerStorageException(failed);
        }
    }
}
