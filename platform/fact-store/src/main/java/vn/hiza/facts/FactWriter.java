package vn.hiza.facts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.FactTable.Revision;

/**
 * Turns statements into revisions inside a transaction the caller opened: the current facts are locked, the rules judge,
 * preconditions are tested, places in the log reserved, and table and log written in one statement. One statement or
 * fifty thousand take the same path.
 */
public final class FactWriter {
    private final EventIds ids;
    private final Map<FactKind<?>, FactTable<?>> tables = new ConcurrentHashMap<>();

    public FactWriter(EventIds ids) {
        this.ids = ids;
    }

    /** Writes what can be accepted and settles every case; rejected ones leave no trace. */
    public <T> List<Case<T>> write(
            Handle tx, FactKind<T> kind, List<Submission<T>> submissions, Rules<T> rules, Author author) {
        try {
            Map<String, Stored<T>> current = table(kind)
                    .lock(
                            tx.getConnection(),
                            submissions.stream().map(Submission::key).toList());
            List<Case<T>> cases = new ArrayList<>(submissions.size());
            for (Submission<T> submission : submissions) {
                Case<T> fresh = new Case<>(submission, current.get(submission.key()));
                refuseVoidOfNothing(fresh);
                cases.add(fresh);
            }
            rules.judge(tx, cases);
            save(tx.getConnection(), kind, cases, author);
            return cases;
        } catch (SQLException failed) {
            throw new StorageException(failed);
        }
    }

    private static <T> void refuseVoidOfNothing(Case<T> fresh) {
        if (!fresh.voids()) {
            return;
        }
        Stored<T> current = fresh.current();
        if (current == null) {
            fresh.reject(Flaw.of(Category.NOT_FOUND, "", "not-found", "There is no such item."));
        } else if (current.voided()) {
            fresh.reject(Flaw.of(Category.GONE, "", "gone", "It is voided already; a PUT would revive it."));
        }
    }

    private <T> void save(Connection connection, FactKind<T> kind, List<Case<T>> cases, Author author)
            throws SQLException {
        List<Case<T>> changing = new ArrayList<>();
        for (Case<T> each : cases) {
            if (each.rejected()) {
                each.settle(Outcome.REJECTED, null);
            } else if (!each.changes()) {
                each.settle(Outcome.UNCHANGED, each.current());
            } else {
                Flaw flaw = each.submission().precondition().flawOf(each.current());
                if (flaw != null) {
                    each.reject(flaw);
                } else {
                    changing.add(each);
                }
            }
        }
        if (changing.isEmpty()) {
            return;
        }
        long[] places = reserve(connection, changing.size());
        List<Revision<T>> revisions = new ArrayList<>(places.length);
        for (int i = 0; i < places.length; i++) {
            revisions.add(settle(changing.get(i), places[i], author));
        }
        table(kind).save(connection, revisions, author);
    }

    private <T> Revision<T> settle(Case<T> accepted, long place, Author author) {
        Stored<T> before = accepted.current();
        Stored<T> after = new Stored<>(
                accepted.key(),
                before == null ? ids.next() : before.factId(),
                before == null ? 1 : before.revision() + 1,
                ids.next(),
                place,
                accepted.voids(),
                author.at(),
                author.client(),
                author.reason(),
                accepted.next());
        accepted.settle(before == null ? Outcome.CREATED : Outcome.UPDATED, after);
        String value = FactJson.write(
                new FactJson.Envelope(after.key(), after.voided(), after.recordedBy(), after.reason(), after.state()));
        return new Revision<>(
                place,
                before == null ? null : before.place(),
                after.key(),
                after.factId(),
                after.revision(),
                after.eventId(),
                after.voided(),
                after.state(),
                value);
    }

    private static long[] reserve(Connection connection, int wanted) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select reserve_revisions(?)")) {
            statement.setInt(1, wanted);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                @Nullable Object[] places = (Object[]) row.getArray(1).getArray();
                long[] reserved = new long[places.length];
                for (int i = 0; i < reserved.length; i++) {
                    reserved[i] = (Long) java.util.Objects.requireNonNull(places[i]);
                }
                return reserved;
            }
        }
    }

    @SuppressWarnings("unchecked") // a table is only ever put under its own kind
    private <T> FactTable<T> table(FactKind<T> kind) {
        return (FactTable<T>) tables.computeIfAbsent(kind, FactTable::new);
    }
}
