package vn.hiza.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;

/** Writes notes together, but keeps the first of them in its transaction until it is opened: what comes meanwhile waits. */
final class HeldDoor {
    static final String STRANGER = "stranger";
    static final String FATAL = "fatal";

    /** A statement on which the database ends the connection that writes it. */
    static final String CUT_OFF = "cut-off";

    private final String test;
    private final CountDownLatch writing = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);
    private final List<Integer> judgedTogether = new CopyOnWriteArrayList<>();
    private final WrittenTogether<Note> together;

    /** @param patience how long what comes meanwhile waits */
    HeldDoor(String test, Duration patience) {
        this.test = test;
        this.together = new WrittenTogether<>(
                new Transactions(NoteStore.JDBI, () -> {}, Runnable::run),
                new StatementGroup<>(new FactWriter(EventIds.timeOrdered()), Note.KIND, this::judge),
                patience);
    }

    private void judge(Handle tx, List<Case<Note>> cases) {
        judgedTogether.add(cases.size());
        if (writing.getCount() > 0) {
            writing.countDown();
            await(opened);
        }
        for (Case<Note> each : cases) {
            if (each.key().equals(test + FATAL)) {
                throw new AssertionError("a rule that fails");
            }
            if (each.key().equals(test + CUT_OFF)) {
                NoteStore.endConnectionOf(tx);
            }
            if (each.author().client().equals(STRANGER)) {
                each.reject(Flaw.of("", "stranger", "No strangers."));
            }
        }
    }

    /** How many were judged at a time, in order. */
    List<Integer> judgedTogether() {
        return judgedTogether;
    }

    Sent send(SingleStatement<Note> statement) {
        CompletableFuture<StoredAnswer> answer = new CompletableFuture<>();
        Thread sender = new Thread(() -> {
            try {
                answer.complete(together.write(statement));
            } catch (Throwable failed) {
                answer.completeExceptionally(failed);
            }
        });
        sender.setDaemon(true);
        sender.start();
        return new Sent(sender, answer);
    }

    void awaitWriting() {
        await(writing);
    }

    void open() {
        opened.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** A statement on its way, with the thread that sent it. */
    record Sent(Thread sender, CompletableFuture<StoredAnswer> pending) {
        Sent untilItWaits() {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (sender.getState() != Thread.State.TIMED_WAITING) {
                assertThat(System.nanoTime()).isLessThan(end);
                Thread.onSpinWait();
            }
            return this;
        }

        String answer() {
            return pending.orTimeout(20, TimeUnit.SECONDS).join().body();
        }

        boolean isDone() {
            return pending.isDone();
        }
    }
}
