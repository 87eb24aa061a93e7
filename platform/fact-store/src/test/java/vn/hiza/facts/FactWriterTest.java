package vn.hiza.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactWriterTest {
    private final Transactions transactions = new Transactions(NoteStore.JDBI, () -> {}, Runnable::run);
    private final FactReader reader = new FactReader();
    private final String key = UUID.randomUUID().toString();

    private Case<Note> write(String text, Precondition precondition) {
        return NoteStore.write(transactions, key, text, precondition);
    }

    private Case<Note> voided() {
        return transactions.commit(tx -> new FactWriter(EventIds.timeOrdered())
                .write(
                        tx,
                        Note.KIND,
                        List.of(new Submission<>(0, key, new Note(key, ""), Precondition.notNeeded(), true)),
                        Rules.none(),
                        NoteStore.AUTHOR)
                .get(0));
    }

    private List<Stored<Note>> revisions() {
        return transactions.read(tx -> reader.revisions(tx, Note.KIND, key));
    }

    @Test
    void keepsEveryRevisionReadableInOrder() {
        // Given
        write("one", Precondition.notNeeded());
        write("two", Precondition.notNeeded());
        voided();

        // When
        Case<Note> revived = write("three", Precondition.notNeeded());

        // Then
        assertThat(revived.result().revision()).isEqualTo(4);
        assertThat(revisions()).extracting(Stored::revision).containsExactly(1, 2, 3, 4);
        assertThat(revisions()).extracting(each -> each.state().text()).containsExactly("one", "two", "two", "three");
        assertThat(revisions()).extracting(Stored::voided).containsExactly(false, false, true, false);
        assertThat(revisions())
                .extracting(Stored::factId)
                .containsOnly(revived.result().factId());
    }

    @Test
    void sameContentMakesNoRevisionAndKeepsTheEtag() {
        // Given
        Case<Note> first = write("same", Precondition.of(null, null));

        // When
        Case<Note> again = write("same", Precondition.of(null, null));

        // Then
        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(again.mark()).isEqualTo(first.mark());
        assertThat(NoteStore.logRows(key)).isEqualTo(1);
    }

    @Test
    void otherContentNeedsTheEtagInForce() {
        // Given
        String etag = write("one", Precondition.of(null, null)).result().etag();

        // When
        Case<Note> without = write("two", Precondition.of(null, null));
        Case<Note> stale = write("two", Precondition.of("\"00000000-0000-7000-8000-000000000000\"", null));
        Case<Note> right = write("two", Precondition.of(etag, null));

        // Then
        assertThat(without.flaws()).extracting(Flaw::code).containsExactly("precondition-required");
        assertThat(stale.flaws()).extracting(Flaw::code).containsExactly("precondition-failed");
        assertThat(right.outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(NoteStore.logRows(key)).isEqualTo(2);
    }

    @Test
    void rejectedStatementLeavesNoTraceWhileItsNeighboursStay() {
        // Given
        Rules<Note> noBad = (tx, cases) -> cases.stream()
                .filter(each -> each.next().text().equals("bad"))
                .forEach(each -> each.reject(Flaw.of("/text", "bad", "Say something else.")));
        List<Submission<Note>> rows = List.of(
                Submission.row(0, key + "a", new Note(key + "a", "good")),
                Submission.row(1, key + "b", new Note(key + "b", "bad")),
                Submission.row(2, key + "c", new Note(key + "c", "good")));

        // When
        List<Case<Note>> cases = transactions.commit(
                tx -> new FactWriter(EventIds.timeOrdered()).write(tx, Note.KIND, rows, noBad, NoteStore.AUTHOR));

        // Then
        assertThat(cases).extracting(Case::outcome).containsExactly(Outcome.CREATED, Outcome.REJECTED, Outcome.CREATED);
        assertThat(NoteStore.logRows(key + "b")).isZero();
        assertThat(NoteStore.logRows(key + "c")).isEqualTo(1);
    }

    @Test
    void rehearsalGivesTheSameOutcomeAndWritesNothing() {
        Case<Note> rehearsed = transactions.rehearse(tx -> new FactWriter(EventIds.timeOrdered())
                .write(
                        tx,
                        Note.KIND,
                        List.of(Submission.row(0, key, new Note(key, "x"))),
                        Rules.none(),
                        NoteStore.AUTHOR)
                .get(0));

        assertThat(rehearsed.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(NoteStore.logRows(key)).isZero();
    }

    @Test
    void writersOfOneKeyAtOnceLoseNothing() throws Exception {
        // Given
        int writers = 8;
        CyclicBarrier together = new CyclicBarrier(writers);

        // When
        List<CompletableFuture<Void>> all = IntStream.range(0, writers)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> {
                    await(together);
                    write("by " + writer, Precondition.notNeeded());
                }))
                .toList();
        for (CompletableFuture<Void> each : all) {
            each.get();
        }

        // Then
        assertThat(revisions()).extracting(Stored::revision).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(revisions()).extracting(each -> each.state().text()).doesNotHaveDuplicates();
    }

    @Test
    void anyNumberOfWritersOfOneKeyGetTheirTurn() {
        // Given
        int writers = 24;
        write("start", Precondition.notNeeded());

        // When
        List<CompletableFuture<Void>> all = IntStream.range(0, writers)
                .mapToObj(writer -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, 4)
                                .forEach(i -> write("by " + writer + " " + i, Precondition.notNeeded())),
                        task -> new Thread(task).start()))
                .toList();
        all.forEach(CompletableFuture::join);

        // Then
        assertThat(revisions()).hasSize(1 + writers * 4);
        assertThat(revisions()).extracting(each -> each.state().text()).doesNotHaveDuplicates();
    }

    @Test
    void ofWritersWithTheSameEtagExactlyOneWins() throws Exception {
        // Given
        String etag = write("start", Precondition.notNeeded()).result().etag();
        CyclicBarrier together = new CyclicBarrier(4);

        // When
        List<CompletableFuture<Outcome>> all = IntStream.range(0, 4)
                .mapToObj(writer -> CompletableFuture.supplyAsync(() -> {
                    await(together);
                    Case<Note> settled = write("by " + writer, Precondition.of(etag, null));
                    return settled.rejected() ? Outcome.REJECTED : settled.outcome();
                }))
                .toList();
        List<Outcome> outcomes = all.stream().map(CompletableFuture::join).toList();

        // Then
        assertThat(outcomes).filteredOn(Outcome.UPDATED::equals).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.REJECTED::equals).hasSize(3);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
