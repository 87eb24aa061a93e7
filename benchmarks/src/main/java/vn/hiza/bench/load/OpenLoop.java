package vn.hiza.bench.load;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;

/**
 * Begins work at fixed moments whether or not earlier work has ended, as independent clients do; whoever measures from the
 * moment a piece was due sees the waiting that a slow server causes.
 */
public final class OpenLoop {
    private final HttpCaller caller;
    private final int perSecond;

    public OpenLoop(HttpCaller caller, int perSecond) {
        this.caller = caller;
        this.perSecond = perSecond;
    }

    /**
     * Runs until the time is up and everything begun has ended.
     *
     * @param work given the moment it was due ({@link System#nanoTime()}); begun on the caller's thread
     */
    public <T> List<T> run(Duration time, LongFunction<Future<T>> work) throws InterruptedException {
        long began = System.nanoTime();
        long count = time.toNanos() * perSecond / 1_000_000_000L;
        List<Future<T>> begun = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            long due = began + i * 1_000_000_000L / perSecond;
            for (long now = System.nanoTime(); now < due; now = System.nanoTime()) {
                LockSupport.parkNanos(due - now);
            }
            Promise<T> piece = Promise.promise();
            begun.add(piece.future());
            caller.onThread(() -> work.apply(due).onComplete(piece));
        }
        HttpCaller.await(Future.join(begun));
        return begun.stream().map(Future::result).toList();
    }
}
