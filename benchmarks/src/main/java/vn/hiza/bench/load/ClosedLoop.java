package vn.hiza.bench.load;

import io.vertx.core.CompositeFuture;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A number of clients, each sending its next request when the answer to its last has come. */
public final class ClosedLoop {
    private final HttpCaller caller;
    private final Supplier<Call> calls;
    private final Predicate<Reply> expected;

    /** @param calls asked on one thread only */
    public ClosedLoop(HttpCaller caller, Supplier<Call> calls, Predicate<Reply> expected) {
        this.caller = caller;
        this.calls = calls;
        this.expected = expected;
    }

    /** @throws IllegalStateException at the first answer that is not the expected one */
    public Throughput run(int clients, Duration time) throws InterruptedException {
        Latencies latencies = new Latencies();
        long began = System.nanoTime();
        long end = began + time.toNanos();
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Promise<Void> client = Promise.promise();
            done.add(client.future());
            caller.onThread(() -> next(client, end, latencies));
        }
        CompositeFuture all = Future.all(done);
        HttpCaller.await(all);
        return new Throughput(latencies, System.nanoTime() - began);
    }

    private void next(Promise<Void> client, long end, Latencies latencies) {
        if (System.nanoTime() >= end) {
            client.complete();
            return;
        }
        long sent = System.nanoTime();
        caller.send(calls.get()).onComplete(answer -> {
            latencies.record(System.nanoTime() - sent);
            if (answer.failed()) {
                client.fail(answer.cause());
            } else if (!expected.test(answer.result())) {
                client.fail(unexpected(answer.result()));
            } else {
                next(client, end, latencies);
            }
        });
    }

    private static IllegalStateException unexpected(Reply reply) {
        return new IllegalStateException("an unexpected answer " + reply.status() + " to "
                + reply.call().method() + " " + reply.call().path() + ": " + reply.body());
    }

    /** Requests answered and the time they took together. */
    public record Throughput(Latencies latencies, long nanos) {
        public double perSecond() {
            return latencies.count() * 1e9 / nanos;
        }
    }
}
