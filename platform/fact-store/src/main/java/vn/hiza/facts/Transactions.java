package vn.hiza.facts;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Runs work in a database transaction, again from the start when another transaction was first. What runs within such work
 * is a part of its transaction: it can be taken back alone, and stands only with the whole.
 */
public final class Transactions {
    private static final int TRIES = 8;
    private static final Executor NONE = work -> {
        throw new RejectedExecutionException("one after the other");
    };

    private final Jdbi jdbi;
    private final Runnable afterCommit;
    private final Executor second;

    /**
     * @param afterCommit told after each commit that may have added to the log: the relay's wake-up
     * @param second lends a thread to work of several parts
     */
    public Transactions(Jdbi jdbi, Runnable afterCommit, Executor second) {
        this.jdbi = jdbi;
        this.afterCommit = afterCommit;
        this.second = second;
    }

    /** Commits what the work wrote. */
    public <R> R commit(Function<Handle, R> work) {
        return commitIf(work, result -> true);
    }

    /** The same, tried once: whoever loses a race is told of it. It is a transaction of its own or fails. */
    <R> R commitOnce(Function<Handle, R> work) {
        return asked(() -> jdbi.withHandle(tx -> {
            if (tx.isInTransaction()) {
                throw new IllegalStateException("a transaction is under way already");
            }
            return once(tx, work, result -> true, afterCommit);
        }));
    }

    /**
     * Commits the work part by part, each after the one before, and tells of the commits once, after the last: what they wake
     * would take the machine from the parts still to be written. Nobody has been told yet that any of them stands.
     *
     * @param settled takes the result of each part as it ends, one at a time; it is not held for the rest
     */
    public <P, R> void commitEach(List<P> parts, BiFunction<Handle, P, R> work, Consumer<R> settled) {
        commitEach(parts, work, settled, NONE);
    }

    /**
     * The same for parts that have nothing to do with each other: two at a time. Within a transaction they are parts of it, one
     * after the other.
     */
    public <P, R> void commitSideBySide(List<P> parts, BiFunction<Handle, P, R> work, Consumer<R> settled) {
        boolean within = asked(() -> jdbi.withHandle(Handle::isInTransaction));
        commitEach(parts, work, settled, within ? NONE : second);
    }

    private <P, R> void commitEach(List<P> parts, BiFunction<Handle, P, R> work, Consumer<R> settled, Executor other) {
        AtomicBoolean committed = new AtomicBoolean();
        try {
            SideBySide.each(
                    parts,
                    part -> untilDone(tx -> work.apply(tx, part), result -> true, () -> committed.set(true)),
                    settled,
                    other);
        } finally {
            if (committed.get()) {
                afterCommit.run();
            }
        }
    }

    /**
     * Commits what the work wrote apart from the transaction that this thread may be in: on a connection of its own, as the
     * thread's one would be committed with it.
     */
    public <R> R commitApart(Function<Handle, R> work) {
        return asked(() -> {
            try (Handle apart = jdbi.open()) {
                return once(apart, work, result -> true, () -> {});
            }
        });
    }

    /** Runs the work on the same path and takes all of it back. */
    public <R> R rehearse(Function<Handle, R> work) {
        return commitIf(work, result -> false);
    }

    /** Commits when the work's result may stand, and takes it all back when not. */
    public <R> R commitIf(Function<Handle, R> work, Predicate<R> stands) {
        return untilDone(work, stands, afterCommit);
    }

    private <R> R untilDone(Function<Handle, R> work, Predicate<R> stands, Runnable committed) {
        for (int attempt = 1; ; attempt++) {
            try {
                return asked(() -> jdbi.withHandle(tx -> once(tx, work, stands, committed)));
            } catch (LostRace lost) {
                if (attempt == TRIES) {
                    throw lost;
                }
            } catch (StorageException failed) {
                if (attempt == TRIES || !failed.worthAnotherTry()) {
                    throw failed;
                }
            }
        }
    }

    /** Reads without a transaction of its own. */
    public <R> R read(Function<Handle, R> work) {
        return asked(() -> jdbi.withHandle(work::apply));
    }

    /** What the database refuses is one failure, whichever way it was asked. */
    private static <R> R asked(Supplier<R> work) {
        try {
            return work.get();
        } catch (JdbiException failed) {
            throw StorageException.behind(failed);
        }
    }

    private static <R> R once(Handle tx, Function<Handle, R> work, Predicate<R> stands, Runnable committed) {
        if (tx.isInTransaction()) {
            return within(tx, work, stands);
        }
        tx.begin();
        boolean open = true;
        try {
            R result = work.apply(tx);
            if (stands.test(result)) {
                tx.commit();
                open = false;
                committed.run();
            }
            return result;
        } finally {
            if (open) {
                tx.rollback();
            }
        }
    }

    private static <R> R within(Handle tx, Function<Handle, R> work, Predicate<R> stands) {
        tx.execute("savepoint part");
        boolean open = true;
        try {
            R result = work.apply(tx);
            if (stands.test(result)) {
                tx.execute("release savepoint part");
                open = false;
            }
            return result;
        } finally {
            if (open) {
                tx.execute("rollback to savepoint part");
                tx.execute("release savepoint part");
            }
        }
    }
}
