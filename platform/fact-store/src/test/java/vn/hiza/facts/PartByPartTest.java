package vn.hiza.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work of several parts: two at a time, each a transaction. */
class PartByPartTest {
    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private final AtomicInteger told = new AtomicInteger();
    private final Transactions transactions = new Transactions(NoteStore.JDBI, told::incrementAndGet, threads);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private String write(String key) {
        NoteStore.write(transactions, key, "x", Precondition.notNeeded());
        return key;
    }

    @Test
    void twoPartsAreWrittenAtATime() {
        // Given
        CyclicBarrier both = new CyclicBarrier(2);

        // When
        List<String> written = transactions.commitSideBySide(List.of("SIDE-A", "SIDE-B"), (tx, key) -> {
            meet(both);
            return write(key);
        });

        // Then
        assertThat(written).containsExactly("SIDE-A", "SIDE-B");
        assertThat(told).hasValue(1);
    }

    @Test
    void partsThatDependOnEachOtherAreWrittenOneAfterTheOther() {
        // When: each part looks for what the one before wrote
        List<Long> seen = transactions.commitEach(List.of("ORDER-A", "ORDER-B", "ORDER-C"), (tx, key) -> {
            long before = NoteStore.logRows("ORDER-A") + NoteStore.logRows("ORDER-B");
            sleep(50);
            write(key);
            return before;
        });

        // Then
        assertThat(seen).containsExactly(0L, 1L, 2L);
        assertThat(told).hasValue(1);
    }

    @Test
    void resultsKeepTheOrderOfTheParts() {
        // When
        List<Integer> doubled =
                transactions.commitSideBySide(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9), (tx, number) -> 2 * number);

        // Then
        assertThat(doubled).containsExactly(2, 4, 6, 8, 10, 12, 14, 16, 18);
    }

    @Test
    void afterAFailureNoPartIsBegunAndWhatStandsIsTold() {
        // When
        assertThatThrownBy(
                        () -> transactions.commitSideBySide(List.of("STANDS", "FAILS", "LATER", "NEVER"), (tx, key) -> {
                            if (key.equals("FAILS")) {
                                awaitRow("STANDS");
                                throw new BusinessException(Category.CONFLICT, "no", "No.");
                            }
                            if (key.equals("LATER")) {
                                sleep(500);
                            }
                            return write(key);
                        }))
                .isInstanceOf(BusinessException.class)
                .hasMessage("No.");

        // Then
        assertThat(NoteStore.logRows("STANDS")).isEqualTo(1);
        assertThat(NoteStore.logRows("FAILS")).isZero();
        assertThat(NoteStore.logRows("NEVER")).isZero();
        assertThat(told).hasValue(1);
    }

    @Test
    void withinATransactionThePartsStandOnlyWithTheWhole() {
        // When
        transactions.rehearse(
                tx -> transactions.commitSideBySide(List.of("IN-A", "IN-B", "IN-C"), (part, key) -> write(key)));

        // Then
        assertThat(NoteStore.logRows("IN-A")).isZero();
        assertThat(NoteStore.logRows("IN-C")).isZero();
        assertThat(told).hasValue(0);
    }

    @Test
    void whereNoThreadIsFreeThisOneDoesAll() {
        // Given
        threads.shutdown();

        // When
        List<String> written = transactions.commitSideBySide(List.of("ALONE-A", "ALONE-B"), (tx, key) -> write(key));

        // Then
        assertThat(written).containsExactly("ALONE-A", "ALONE-B");
        assertThat(NoteStore.logRows("ALONE-B")).isEqualTo(1);
    }

    private static void awaitRow(String key) {
        for (int tries = 0; tries < 500 && NoteStore.logRows(key) == 0; tries++) {
            sleep(10);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException("no other part was written beside this one", alone);
        }
    }
}
