package vn.hiza.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Pieces of work in their order on this thread and on a second one, where that is free: while the database is busy with one
 * piece, the next is made ready. After a piece that failed none is begun.
 */
final class SideBySide<P, R> {
    private final List<P> pieces;
    private final Function<P, R> work;
    private final List<CompletableFuture<R>> results;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean failed = new AtomicBoolean();

    private SideBySide(List<P> pieces, Function<P, R> work) {
        this.pieces = pieces;
        this.work = work;
        this.results = pieces.stream().map(piece -> new CompletableFuture<R>()).toList();
    }

    /** The results in the order of the pieces, once none is at work any more; or what the first failure threw. */
    static <P, R> List<R> each(List<P> pieces, Function<P, R> work, Executor second) {
        SideBySide<P, R> all = new SideBySide<>(pieces, work);
        if (pieces.size() > 1) {
            all.begin(second);
        }
        all.lane();
        return all.ended();
    }

    private void begin(Executor second) {
        try {
            second.execute(this::lane);
        } catch (RejectedExecutionException busy) {
            // this thread does all of it
        }
    }

    private void lane() {
        for (int at = next.getAndIncrement(); at < pieces.size(); at = next.getAndIncrement()) {
            CompletableFuture<R> result = results.get(at);
            if (failed.get()) {
                result.cancel(false);
                continue;
            }
            try {
                result.complete(work.apply(pieces.get(at)));
            } catch (RuntimeException | Error broken) {
                failed.set(true);
                result.completeExceptionally(broken);
            }
        }
    }

    private List<R> ended() {
        List<R> ended = new ArrayList<>(results.size());
        Throwable first = null;
        for (CompletableFuture<R> result : results) {
            try {
                ended.add(result.join());
            } catch (CompletionException broken) {
                first = first == null ? broken.getCause() : first;
            } catch (CancellationException notBegun) {
                // the failure that it was not begun for is among the results
            }
        }
        if (first instanceof Error error) {
            throw error;
        }
        if (first instanceof RuntimeException broken) {
            throw broken;
        }
        return ended;
    }
}
