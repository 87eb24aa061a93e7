package vn.hiza.testing.conventions;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Two requests that meet. */
public final class TwoWriters {
    private TwoWriters() {}

    /** The answers to both requests, sent at the same moment, in the order given. */
    public static List<Response> meet(Supplier<Response> one, Supplier<Response> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService writers = Executors.newFixedThreadPool(2);
        try {
            Future<Response> first = writers.submit(() -> {
                start.await();
                return one.get();
            });
            Future<Response> second = writers.submit(() -> {
                start.await();
                return other.get();
            });
            return List.of(first.get(), second.get());
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("two writers could not meet", failed);
        } finally {
            writers.shutdown();
        }
    }
}
