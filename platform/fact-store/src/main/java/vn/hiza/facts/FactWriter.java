package vn.hiza.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.FactTable.Revision;

/**
 * Turns statements into revisions inside a transaction the caller opened: facts that change are locked, the rules judge,
 * preconditions are tested, and table and log written by one SQL statement. One statement or fifty thousand take the same
 * path.
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
        return write(tx, kind, submissions, rules, index -> author, Patience.AS_THE_DATABASE_HAS);
    }

    /** The same for statements of several authors, each told by the index of its statement. */
    <T> List<Case<T>> write(
            Handle tx,
            FactKind<T> kind,
            List<Submission<T>> submissions,
            Rules<T> rules,
            IntFunction<Author> authors,
            Patience patience) {
        try {
            Map<String, Standing<T>> current = table(kind)
                    .read(
                            tx.getConnection(),
                            submissions.stream().map(Submission::key).toList(),
                            patience);
            List<Case<T>> cases = cases(submissions, authors, current);
            Map<String, Standing<T>> renewed = lockWhatChanges(tx.getConnection(), kind, cases);
            if (!renewed.isEmpty()) {
                current.putAll(renewed);
                cases = cases(submissions, authors, current);
            }
            rules.judge(tx, cases);
            save(tx.getConnection(), kind, cases);
            return cases;
        } catch (SQLException failed) {
            throw new StorageException(failed);
        }
    }

    private static <T> List<Case<T>> cases(
            List<Submission<T>> submissions, IntFunction<Author> authors, Map<String, Standing<T>> current) {
        List<Case<T>> cases = new ArrayList<>(submissions.size());
        for (Submission<T> submission : submissions) {
            Case<T> fresh = new Case<>(submission, authors.apply(submission.index()), current.get(submission.key()));
            refuseVoidOfNothing(fresh);
            cases.add(fresh);
        }
        return cases;
    }

    /** A fact that is stated again as it stands needs no lock: it stood so when it was read. */
    private <T> Map<String, Standing<T>> lockWhatChanges(Connection connection, FactKind<T> kind, List<Case<T>> cases)
            throws SQLException {
        List<Standing<T>> changing = cases.stream()
                .filter(Case::changes)
                .map(Case::current)
                .filter(Objects::nonNull)
                .toList();
        return changing.isEmpty() ? Map.of() : table(kind).lock(connection, changing);
    }

    private static <T> void refuseVoidOfNothing(Case<T> fresh) {
        if (!fresh.voids()) {
            return;
        }
        Standing<T> current = fresh.current();
        if (current == null) {
            fresh.reject(Flaw.of(Category.NOT_FOUND, "", "not-found", "There is no such item."));
        } else if (current.voided()) {
            fresh.reject(Flaw.of(Category.GONE, "", "gone", "It is voided already; a PUT would revive it."));
        }
    }

    private <T> void save(Connection connection, FactKind<T> kind, List<Case<T>> cases) throws SQLException {
        List<Case<T>> changed = new ArrayList<>();
        List<Revision<T>> revisions = new ArrayList<>();
        for (Case<T> each : cases) {
            Flaw flaw = !each.rejected() && each.changes()
                    ? each.submission().precondition().flawOf(each.current())
                    : null;
            if (flaw != null) {
                each.reject(flaw);
            }
            if (each.rejected()) {
                each.settle(Outcome.REJECTED, null, null);
            } else if (!each.changes()) {
                each.settle(Outcome.UNCHANGED, Mark.of(Objects.requireNonNull(each.current())), null);
            } else {
                Standing<T> before = each.current();
                changed.add(each);
                revisions.add(new Revision<>(
                        after(each),
                        before == null ? null : before.place(),
                        each.author().traceparent()));
            }
        }
        if (changed.isEmpty()) {
            return;
        }
        Long[] places = table(kind).save(connection, revisions);
        for (int i = 0; i < places.length; i++) {
            Stored<T> written = revisions.get(i).stored();
            changed.get(i)
                    .settle(
                            written.revision() == 1 ? Outcome.CREATED : Outcome.UPDATED,
                            new Mark(written.eventId(), places[i]),
                            written);
        }
    }

    private <T> Stored<T> after(Case<T> accepted) {
        Author author = accepted.author();
        Standing<T> before = accepted.current();
        return new Stored<>(
                accepted.key(),
                before == null ? ids.next() : before.factId(),
                before == null ? 1 : before.revision() + 1,
                ids.next(),
                accepted.voids(),
                author.at(),
                author.client(),
                author.reason(),
                accepted.next());
    }

    /** Gives those that changed nothing the words of the revision that stands: what was written has its own. */
    <T> void recall(Handle tx, FactKind<T> kind, List<Case<T>> settled) {
        List<Case<T>> silent = settled.stream()
                .filter(each -> each.outcome() == Outcome.UNCHANGED)
                .toList();
        if (silent.isEmpty()) {
            return;
        }
        try {
            Map<Long, Stored<T>> said = table(kind)
                    .said(
                            tx.getConnection(),
                            silent.stream().map(FactWriter::place).toList());
            silent.forEach(each -> each.recall(Objects.requireNonNull(said.get(place(each)))));
        } catch (SQLException failed) {
            throw new StorageException(failed);
        }
    }

    private static long place(Case<?> settled) {
        return Objects.requireNonNull(settled.mark()).place();
    }

    @SuppressWarnings("unchecked") // a table is only ever put under its own kind
    private <T> FactTable<T> table(FactKind<T> kind) {
        return (FactTable<T>) tables.computeIfAbsent(kind, FactTable::new);
    }
}
