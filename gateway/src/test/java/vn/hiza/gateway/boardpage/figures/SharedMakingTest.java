package vn.hiza.gateway.boardpage.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** Threads are lent by the test, one piece of work at a time: whatever would wait for another would not come back. */
class SharedMakingTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final List<String> made = new ArrayList<>();
    private boolean broken;
    private boolean closed;
    private final SharedMaking<String, String> making = new SharedMaking<>(
            key -> {
                if (broken) {
                    throw new IllegalStateException("no ink");
                }
                made.add(key + made.size());
                return made.get(made.size() - 1);
            },
            task -> {
                if (closed) {
                    throw new RejectedExecutionException("no thread");
                }
                work.add(task);
            });

    private CompletableFuture<String> ask(String key) {
        CompletionStage<String> result = making.of(key);
        return result.toCompletableFuture();
    }

    private void lendAThread() {
        work.remove().run();
    }

    @Test
    void whoeverAsksWhileItIsMadeGetsTheNextWithAllOthersWhoDo() {
        // When
        CompletableFuture<String> first = ask("a");
        CompletableFuture<String> second = ask("a");
        CompletableFuture<String> third = ask("a");

        // Then
        assertThat(work).hasSize(1);
        lendAThread();
        assertThat(first).isCompletedWithValue("a0");
        assertThat(second).isNotDone();
        assertThat(work).hasSize(1);
        lendAThread();
        assertThat(second).isCompletedWithValue("a1");
        assertThat(third).isCompletedWithValue("a1");
        assertThat(work).isEmpty();
        assertThat(ask("a")).isNotDone();
    }

    @Test
    void kindsDoNotWaitForEachOther() {
        // When
        CompletableFuture<String> one = ask("a");
        CompletableFuture<String> other = ask("b");

        // Then
        assertThat(work).hasSize(2);
        lendAThread();
        lendAThread();
        assertThat(one).isCompletedWithValue("a0");
        assertThat(other).isCompletedWithValue("b1");
    }

    @Test
    void aMakingThatFailsFailsForThoseWhoAskedForItAndForNobodyElse() {
        // Given
        broken = true;
        CompletableFuture<String> first = ask("a");
        CompletableFuture<String> next = ask("a");

        // When
        lendAThread();
        broken = false;
        lendAThread();

        // Then
        assertThatThrownBy(first::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseExactlyInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("no ink");
        assertThat(next).isCompletedWithValue("a0");
        CompletableFuture<String> later = ask("a");
        lendAThread();
        assertThat(later).isCompletedWithValue("a1");
    }

    @Test
    void whoeverGetsNoThreadIsToldSoAndHoldsUpNobody() {
        // Given
        closed = true;
        CompletableFuture<String> refused = ask("a");
        closed = false;

        // When
        CompletableFuture<String> later = ask("a");

        // Then
        assertThat(refused).isCompletedExceptionally();
        lendAThread();
        assertThat(later).isCompletedWithValue("a0");
    }

    @Test
    void whatIsMadeIsHandedOverAlsoWhereTheNextGetsNoThread() {
        // Given
        CompletableFuture<String> first = ask("a");
        CompletableFuture<String> next = ask("a");
        closed = true;

        // When
        lendAThread();

        // Then
        assertThat(first).isCompletedWithValue("a0");
        assertThatThrownBy(next::join).hasCauseExactlyInstanceOf(RejectedExecutionException.class);
        closed = false;
        CompletableFuture<String> later = ask("a");
        lendAThread();
        assertThat(later).isCompletedWithValue("a1");
    }
}
