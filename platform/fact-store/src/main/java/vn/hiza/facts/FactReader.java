package vn.hiza.facts;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads current facts and their history. */
public final class FactReader {
    private static final String STORED =
            "select " + StoredRow.COLUMNS + " from %s c join revision_log l on l.seq = c.seq where ";

    /** The fact of a natural key, voided or not. */
    public <T> Optional<Stored<T>> find(Handle tx, FactKind<T> kind, String key) {
        return query(tx, kind, STORED.formatted(kind.table()) + "c.key = ?", List.of(key)).stream()
                .findFirst();
    }

    /**
     * Facts in force in the order of their keys.
     *
     * @param after the key of the last fact already seen, or null to begin
     */
    public <T> List<Stored<T>> list(
            Handle tx, FactKind<T> kind, List<Filter> filters, @Nullable String after, int limit) {
        StringBuilder sql = new StringBuilder(STORED.formatted(kind.table())).append("not c.voided");
        List<Object> arguments = new ArrayList<>();
        for (Filter filter : filters) {
            sql.append(" and ").append(filter.condition());
            filter.condition().chars().filter(c -> c == '?').forEach(each -> arguments.add(filter.argument()));
        }
        if (after != null) {
            sql.append(" and c.key > ?");
            arguments.add(after);
        }
        sql.append(" order by c.key limit ?");
        arguments.add(limit);
        return query(tx, kind, sql.toString(), arguments);
    }

    /** Every revision of a fact, oldest first; empty when there never was one. */
    public <T> List<Stored<T>> revisions(Handle tx, FactKind<T> kind, String key) {
        return query(
                tx,
                kind,
                "with recursive history as (select l.* from " + kind.table()
                        + " c join revision_log l on l.seq = c.seq where c.key = ?"
                        + " union all select l.* from history h join revision_log l on l.seq = h.previous_seq)"
                        + " select * from history order by revision",
                List.of(key));
    }

    private static <T> List<Stored<T>> query(Handle tx, FactKind<T> kind, String sql, List<Object> arguments) {
        try (PreparedStatement statement = tx.getConnection().prepareStatement(sql)) {
            for (int i = 0; i < arguments.size(); i++) {
                statement.setObject(i + 1, arguments.get(i));
            }
            List<Stored<T>> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(StoredRow.read(rows, kind.state()));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new StorageException(failed);
        }
    }
}
