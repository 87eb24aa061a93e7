package vn.hiza.stack.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import vn.hiza.stack.Narration;
import vn.hiza.stack.Refusal;
import vn.hiza.stack.process.Child;

/** Brings processes up together and waits until each is ready, or says which one is not and why. */
final class Starting {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long PAUSE_MILLIS = 100;

    private final Narration narration;
    private boolean ended;

    Starting(Narration narration) {
        this.narration = narration;
    }

    /** Engines side by side, then applications side by side; these find Kafka by themselves once it is there. */
    void all(Child postgres, Child kafka, List<Child> applications) throws IOException {
        begin(kafka);
        narration.progress("starting PostgreSQL and Kafka");
        CompletableFuture<Void> database = CompletableFuture.runAsync(() -> {
            try {
                begin(postgres);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        try {
            database.join();
        } catch (CompletionException failed) {
            throw died(postgres, failed);
        }
        for (Child application : applications) {
            begin(application);
        }
        List<Child> everything = new ArrayList<>(List.of(postgres, kafka));
        everything.addAll(applications);
        await(everything);
    }

    void one(Child child) throws IOException {
        begin(child);
        await(List.of(child));
    }

    /** From now on nothing is started any more. */
    synchronized void end() {
        ended = true;
    }

    /** Starts without waiting. */
    synchronized void begin(Child child) throws IOException {
        if (!ended) {
            child.start();
        }
    }

    private synchronized boolean isEnded() {
        return ended;
    }

    private void await(List<Child> children) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<Child> waiting = new ArrayList<>(children);
        while (!waiting.isEmpty()) {
            for (Child child : waiting) {
                if (isEnded()) {
                    throw new Refusal("It was ended before everything was ready.");
                }
                if (child.process().isEmpty()) {
                    throw ChildDied.atStart(child);
                }
            }
            waiting.removeIf(Child::ready);
            tell(children.size(), waiting);
            if (System.nanoTime() > deadline && !waiting.isEmpty()) {
                throw ChildDied.tooSlow(waiting.get(0), PATIENCE.toSeconds());
            }
            pause();
        }
    }

    private void tell(int all, List<Child> waiting) {
        String names = waiting.stream().map(Child::name).collect(Collectors.joining(", "));
        narration.progress(
                "ready " + (all - waiting.size()) + " of " + all + (waiting.isEmpty() ? "" : "; waiting for " + names));
    }

    private static RuntimeException died(Child child, Throwable cause) {
        ChildDied died = ChildDied.atStart(child);
        died.initCause(cause);
        return died;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the suite started", interrupted);
        }
    }
}
