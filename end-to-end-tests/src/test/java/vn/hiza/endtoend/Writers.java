package vn.hiza.endtoend;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that repeat every statement until it is acknowledged, whatever breaks meanwhile, as far as they are let. */
final class Writers implements AutoCloseable {
    private static final int CLIENTS = 8;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(3);
    /** Long enough that whatever starts again gets the processors, not the clients that miss it. */
    private static final int PAUSE_MILLIS = 250;

    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final Semaphore permits = new Semaphore(0, true);
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger repeated = new AtomicInteger();
    private final List<Future<Void>> working;
    private int allowed;

    Writers(Calls calls, List<Statement> statements) {
        Queue<Statement> open = new ConcurrentLinkedQueue<>(statements);
        working = java.util.stream.IntStream.range(0, CLIENTS)
                .mapToObj(client -> threads.submit(() -> work(calls, open)))
                .toList();
    }

    /** Lets the clients state so many facts in all. */
    void letUpTo(int facts) {
        permits.release(facts - allowed);
        allowed = facts;
    }

    int acknowledged() {
        return acknowledged.get();
    }

    /** How often a statement had to be sent again. */
    int repeated() {
        return repeated.get();
    }

    void awaitAcknowledged(int number) throws InterruptedException, ExecutionException {
        while (acknowledged.get() < number) {
            for (Future<Void> each : working) {
                if (each.isDone()) {
                    each.get();
                }
            }
            Thread.sleep(10);
        }
    }

    private Void work(Calls calls, Queue<Statement> open) throws InterruptedException {
        for (Statement next = open.poll(); next != null; next = open.poll()) {
            permits.acquire(next.facts());
            long deadline = System.nanoTime() + PATIENCE_NANOS;
            while (!accepted(calls, next)) {
                repeated.incrementAndGet();
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("never acknowledged: " + next);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            acknowledged.addAndGet(next.facts());
        }
        return null;
    }

    private static boolean accepted(Calls calls, Statement statement) throws InterruptedException {
        try {
            HttpResponse<String> answer = calls.send(statement.method(), statement.path(), statement.body());
            int status = answer.statusCode();
            if (status >= 500) {
                return false;
            }
            if (status > 201 || !statement.isAcknowledgedBy(answer.body())) {
                throw new IllegalStateException(status + " for " + statement + ": " + answer.body());
            }
            return true;
        } catch (IOException broken) {
            return false;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
