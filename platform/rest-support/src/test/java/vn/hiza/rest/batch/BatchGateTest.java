package vn.hiza.rest.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hiza.facts.BusinessException;

class BatchGateTest {
    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void letAllOut() {
        end.countDown();
    }

    @Test
    void whoWaitsComesInWhenAPlaceIsFree() throws Exception {
        // Given
        BatchGate gate = new BatchGate(1, 1, 10_000);
        CompletableFuture<String> first = occupy(gate);

        // When
        CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> gate.within(() -> "second"));
        end.countDown();

        // Then
        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo("first");
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo("second");
    }

    @Test
    void whoWouldWaitBehindTooManyIsRefusedAtOnce() throws Exception {
        // Given
        BatchGate gate = new BatchGate(1, 0, 60_000);
        occupy(gate);

        // Then
        refused(gate);
    }

    @Test
    void whoWaitedInVainIsRefused() throws Exception {
        // Given
        BatchGate gate = new BatchGate(1, 1, 1);
        occupy(gate);

        // Then
        refused(gate);
    }

    @Test
    void aFailureLeavesItsPlaceFree() {
        BatchGate gate = new BatchGate(1, 0, 1);

        assertThatThrownBy(() -> gate.within(() -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");

        end.countDown();
        assertThat(gate.within(() -> "next")).isEqualTo("next");
    }

    private CompletableFuture<String> occupy(BatchGate gate) throws InterruptedException {
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> gate.within(() -> {
            inside.countDown();
            await(end);
            return "first";
        }));
        assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();
        return first;
    }

    private static void refused(BatchGate gate) {
        assertThatThrownBy(() -> gate.within(() -> "never"))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.slug())
                        .isEqualTo("too-many-batches"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
