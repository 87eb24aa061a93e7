package vn.hiza.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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
        List<String> written = new ArrayList<>();
        transactions.commitSideBySide(
                List.of("SIDE-A", "SIDE-B"),
                (tx, key) -> {
                    meet(both);
                    return write(key);
                },
                written::add);

        // Then
        assertThat(written).containsExactlyInAnyOrder("SIDE-A", "SIDE-B");
        assertThat(told).hasValue(1);
    }

    @Test
    void partsThatDependOnEachOtherAreWrittenOneAfterTheOther() {
        // When: each part looks for what the one before wrote
        List<Long> seen = new ArrayList<>();
        transactions.commitEach(
                List.of("ORDER-A", "ORDER-B", "ORDER-C"),
                (tx, key) -> {
                    long before = NoteStore.logRows("ORDER-A") + NoteStore.logRows("ORDER-B");
                    sleep(50);
                    write(key);
                    return before;
                },
                seen::add);

        // Then
        assertThat(seen).containsExactly(0L, 1L, 2L);
        assertThat(told).hasValue(1);
    }

    @Test
    void resultsAreTakenOneAtATimeAndNoneIsHeldForTheRest() {
        // Given
        List<Integer> parts = IntStream.range(0, 60).boxed().toList();
        List<WeakReference<Object>> given = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger taking = new AtomicInteger();
        AtomicInteger mostAtOnce = new AtomicInteger();

        // When
        List<Boolean> forgotten = new ArrayList<>();
        transactions.commitSideBySide(
                parts,
                (tx, number) -> {
                    if (number == 59) {
                        System.gc();
                        forgotten.add(given.get(0).refersTo(null));
                    }
                    Object result = new Object();
                    given.add(new WeakReference<>(result));
                    return result;
                },
                result -> {
                    mostAtOnce.accumulateAndGet(taking.incrementAndGet(), Math::max);
                    sleep(2);
                    taking.decrementAndGet();
                });

        // Then
        assertThat(given).hasSize(60);
        assertThat(mostAtOnce).hasValue(1);
        assertThat(forgotten).containsExactly(true);
    }

    @Test
    void aSecondThreadThatComesTooLateIsNotWaitedFor() {
        // Given
        List<Runnable> lent = new ArrayList<>();
        Transactions late = new Transactions(NoteStore.JDBI, told::incrementAndGet, lent::add);
        List<String> written = new ArrayList<>();

        // When
        late.commitSideBySide(List.of("LATE-A", "LATE-B"), (tx, key) -> write(key), written::add);
        lent.forEach(Runnable::run);

        // Then
        assertThat(lent).hasSize(1);
        assertThat(written).containsExactly("LATE-A", "LATE-B");
    }

    @Test
    void afterAFailureNoPartIsBegunAndWhatStandsIsTold() {
        // Given
        List<String> settled = new ArrayList<>();

        // When
        assertThatThrownBy(() -> transactions.commitSideBySide(
                        List.of("STANDS", "FAILS", "LATER", "NEVER"),
                        (tx, key) -> {
                            if (key.equals("FAILS")) {
                                awaitRow("STANDS");
                                throw new BusinessException(Category.CONFLICT, "no", "No.");
                            }
                            if (key.equals("LATER")) {
                                sleep(500);
                            }
                            return write(key);
                        },
                        settled::add))
                .isInstanceOf(BusinessException.class)
                .hasMessage("No.");

        // Then
        assertThat(settled).contains("STANDS").doesNotContain("FAILS", "NEVER");
        assertThat(NoteStore.logRows("STANDS")).isEqualTo(1);
        assertThat(NoteStore.logRows("FAILS")).isZero();
        assertThat(NoteStore.logRows("NEVER")).isZero();
        assertThat(told).hasValue(1);
    }

    @Test
    void withinATransactionThePartsStandOnlyWithTheWhole() {
        // When
        List<String> written = new ArrayList<>();
        transactions.rehearse(tx -> {
            transactions.commitSideBySide(List.of("IN-A", "IN-B", "IN-C"), (part, key) -> write(key), written::add);
            return true;
        });

        // Then
        assertThat(written).containsExactly("IN-A", "IN-B", "IN-C");
        assertThat(NoteStore.logRows("IN-A")).isZero();
        assertThat(NoteStore.logRows("IN-C")).isZero();
        assertThat(told).hasValue(0);
    }

    @Test
    void whereNoThreadIsFreeThisOneDoesAll() {
        // Given
        threads.shutdown();

        // When
        List<String> written = new ArrayList<>();
        transactions.commitSideBySide(List.of("ALONE-A", "ALONE-B"), (tx, key) -> write(key), written::add);

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
