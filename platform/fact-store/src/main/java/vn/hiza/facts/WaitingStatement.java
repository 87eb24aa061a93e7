package vn.hiza.facts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A statement that waits to be written, and the thread that waits with it. */
final class WaitingStatement<T> {
    /** What its thread is to do. */
    enum Turn {
        WRITE_WHAT_WAITS,
        TAKE_OUTCOME
    }

    private final SingleStatement<T> statement;
    private final CompletableFuture<Turn> turn = new CompletableFuture<>();
    private @Nullable StoredAnswer answer;
    private @Nullable RuntimeException failure;

    WaitingStatement(SingleStatement<T> statement) {
        this.statement = statement;
    }

    SingleStatement<T> statement() {
        return statement;
    }

    void give(Turn next) {
        turn.complete(next);
    }

    /** Null when nothing has come of the waiting; then the statement may be waiting still. */
    @Nullable
    Turn await(Duration atMost) {
        try {
            return turn.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillWaiting) {
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Turn await() {
        return turn.join();
    }

    boolean hasTurn() {
        return turn.isDone();
    }

    void answered(StoredAnswer with) {
        this.answer = with;
    }

    void failed(RuntimeException why) {
        this.failure = why;
    }

    /** Null when it is not known to have been written, and is to be written alone. */
    @Nullable
    StoredAnswer outcome() {
        if (failure != null) {
            throw failure;
        }
        return answer;
    }
}
