package vn.hiza.facts;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of work in their order on this thread and on a second one, where that is free: while the database is busy with one
 * piece, the next is made ready. After a piece that failed none is begun.
 */
final class SideBySide<P, R> {
    private final List<P> pieces;
    private final Function<P, R> work;
    private final Consumer<R> taker;
    private final AtomicInteger next = new AtomicInteger();
    private final Phaser atWork = new Phaser(1);
    private @Nullable Throwable failure;

    private SideBySide(List<P> pieces, Function<P, R> work, Consumer<R> taker) {
        this.pieces = pieces;
        this.work = work;
        this.taker = taker;
    }

    /**
     * Ends once no piece is at work any more, or throws what the first failure threw.
     *
     * @param taker takes the result of each piece as it ends, one at a time
     */
    static <P, R> void each(List<P> pieces, Function<P, R> work, Consumer<R> taker, Executor second) {
        SideBySide<P, R> all = new SideBySide<>(pieces, work, taker);
        if (pieces.size() > 1) {
            all.begin(second);
        }
        all.lane();
        all.atWork.arriveAndAwaitAdvance();
        all.rethrow();
    }

    /** A second thread that is not free yet is not waited for: when it comes it finds nothing left to do. */
    private void begin(Executor second) {
        try {
            second.execute(() -> {
                atWork.register();
                try {
                    lane();
                } finally {
                    atWork.arriveAndDeregister();
                }
            });
        } catch (RejectedExecutionException busy) {
            // this thread does all of it
        }
    }

    private void lane() {
        for (int at = next.getAndIncrement(); at < pieces.size() && !failed(); at = next.getAndIncrement()) {
            try {
                take(work.apply(pieces.get(at)));
            } catch (RuntimeException | Error broken) {
                fail(broken);
            }
        }
    }

    private synchronized void take(R result) {
        taker.accept(result);
    }

    private synchronized void fail(Throwable broken) {
        failure = failure == null ? broken : failure;
    }

    private synchronized boolean failed() {
        return failure != null;
    }

    private synchronized void rethrow() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException broken) {
            throw broken;
        }
    }
}
