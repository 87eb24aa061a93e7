package vn.hiza.gateway.boardpage.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes one thing at a time of each kind, for all who ask. Whoever asks while it is being made may have heard of something
 * that it does not know yet, and gets the next one, with all others who ask meanwhile. What was begun after a question knows
 * all that the one who asks can have heard of.
 */
final class SharedMaking<K, V> {
    private final Function<K, V> maker;
    private final Executor threads;
    private final Map<K, Making<V>> running = new HashMap<>();

    SharedMaking(Function<K, V> maker, Executor threads) {
        this.maker = maker;
        this.threads = threads;
    }

    /** Something that is being made, and what is made after it where somebody has asked meanwhile. */
    private static final class Making<V> {
        private @Nullable CompletableFuture<V> next;
    }

    /** What is begun after this call; does not block. */
    synchronized CompletionStage<V> of(K key) {
        Making<V> now = running.get(key);
        if (now == null) {
            CompletableFuture<V> result = new CompletableFuture<>();
            begin(key, result);
            return result;
        }
        CompletableFuture<V> next = now.next == null ? new CompletableFuture<>() : now.next;
        now.next = next;
        return next;
    }

    private void begin(K key, CompletableFuture<V> result) {
        running.put(key, new Making<>());
        try {
            CompletableFuture.supplyAsync(() -> maker.apply(key), threads).whenComplete((made, failure) -> {
                if (failure == null) {
                    result.complete(made);
                } else {
                    result.completeExceptionally(failure.getCause() == null ? failure : failure.getCause());
                }
                goOn(key);
            });
        } catch (RejectedExecutionException noThread) {
            // nothing runs that would end it, so that everybody after would wait for ever
            running.remove(key);
            result.completeExceptionally(noThread);
        }
    }

    private synchronized void goOn(K key) {
        Making<V> done = running.remove(key);
        if (done != null && done.next != null) {
            begin(key, done.next);
        }
    }
}
