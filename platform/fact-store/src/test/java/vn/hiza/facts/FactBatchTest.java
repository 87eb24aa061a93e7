package vn.hiza.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

class FactBatchTest {
    private final Transactions transactions = new Transactions(NoteStore.JDBI, () -> {}, Runnable::run);
    private final FactWriter writer = new FactWriter(EventIds.timeOrdered());
    private final FactReader reader = new FactReader();
    private final String prefix = UUID.randomUUID().toString();

    private Submission<Note> row(int index, String key, String text) {
        return Submission.row(index, prefix + key, new Note(prefix + key, text));
    }

    private Submission<Note> voiding(int index, String key) {
        return new Submission<>(index, prefix + key, new Note(prefix + key, ""), Precondition.notNeeded(), true);
    }

    private List<Case<Note>> write(List<Submission<Note>> rows) {
        return transactions.commit(tx -> write(tx, rows));
    }

    private List<Case<Note>> write(Handle tx, List<Submission<Note>> rows) {
        return writer.write(tx, Note.KIND, rows, Rules.none(), NoteStore.AUTHOR);
    }

    private List<Stored<Note>> revisions(String key) {
        return transactions.read(tx -> reader.revisions(tx, Note.KIND, prefix + key));
    }

    private List<String> loggedKeys() {
        return NoteStore.JDBI.withHandle(session -> session.createQuery(
                        "select value::json->>'key' from revision_log where value like :like order by seq")
                .bind("like", "%" + prefix + "%")
                .mapTo(String.class)
                .list());
    }

    @Test
    void oneBatchSettlesEachRowForItself() {
        // Given
        write(List.of(row(0, "same", "1"), row(1, "other", "1"), row(2, "gone", "1"), row(3, "void me", "1")));
        write(List.of(voiding(0, "gone")));

        // When
        List<Case<Note>> cases = write(List.of(
                row(0, "new", "1"),
                row(1, "same", "1"),
                row(2, "other", "2"),
                row(3, "gone", "1"),
                voiding(4, "void me"),
                voiding(5, "never was"),
                voiding(6, "gone too")));

        // Then
        assertThat(cases)
                .extracting(Case::outcome)
                .containsExactly(
                        Outcome.CREATED,
                        Outcome.UNCHANGED,
                        Outcome.UPDATED,
                        Outcome.UPDATED,
                        Outcome.UPDATED,
                        Outcome.REJECTED,
                        Outcome.REJECTED);
        assertThat(cases.get(5).flaws()).extracting(Flaw::code).containsExactly("not-found");
        assertThat(revisions("gone")).extracting(Stored::voided).containsExactly(false, true, false);
        assertThat(revisions("void me")).extracting(Stored::voided).containsExactly(false, true);
    }

    @Test
    void voidingWhatIsVoidedIsRefused() {
        write(List.of(row(0, "a", "1")));
        write(List.of(voiding(0, "a")));

        List<Case<Note>> again = write(List.of(voiding(0, "a")));

        assertThat(again.get(0).flaws()).extracting(Flaw::code).containsExactly("gone");
    }

    @Test
    void placesInTheLogFollowTheOrderOfTheRowsWhateverTheirKeys() {
        // Given
        List<Integer> shuffled = new ArrayList<>(IntStream.range(0, 500).boxed().toList());
        Collections.shuffle(shuffled, new Random(7));
        List<Submission<Note>> rows = new ArrayList<>();
        shuffled.forEach(number -> rows.add(row(rows.size(), "/%03d".formatted(number), "x")));

        // When
        List<Case<Note>> cases = write(rows);

        // Then
        assertThat(loggedKeys())
                .containsExactlyElementsOf(rows.stream().map(Submission::key).toList());
        assertThat(cases).extracting(each -> each.mark().eventId().toString()).isSorted();
        assertThat(cases).extracting(each -> each.mark().place()).isSorted();
    }

    @Test
    void fiftyThousandRowsTakeTheSamePath() {
        // Given
        List<Submission<Note>> rows = IntStream.range(0, 50_000)
                .mapToObj(i -> row(i, "/" + i, "text \"" + i + "\" \\ Đông Anh"))
                .toList();

        // When
        write(rows);
        List<Case<Note>> again = write(rows);

        // Then
        assertThat(again).extracting(Case::outcome).containsOnly(Outcome.UNCHANGED);
        assertThat(again)
                .extracting(each -> each.current().state())
                .containsExactlyElementsOf(
                        rows.stream().map(Submission::proposal).toList());
    }

    @Test
    void batchesOfTheSameNewKeysInOppositeOrderWaitForEachOtherInTurn() {
        // Given
        List<String> keys = IntStream.range(0, 2_000).mapToObj(i -> "/" + i).toList();
        List<String> backwards = new ArrayList<>(keys);
        Collections.reverse(backwards);
        CyclicBarrier together = new CyclicBarrier(2);
        long deadlocks = deadlocks();

        // When
        for (int round = 0; round < 5; round++) {
            String suffix = "#" + round;
            List<CompletableFuture<Void>> both = List.of(keys, backwards).stream()
                    .map(order -> CompletableFuture.runAsync(() -> {
                        List<Submission<Note>> rows = new ArrayList<>();
                        order.forEach(key -> rows.add(row(rows.size(), key + suffix, "x")));
                        meet(together);
                        write(rows);
                    }))
                    .toList();
            both.forEach(CompletableFuture::join);
        }

        // Then
        assertThat(loggedKeys()).hasSize(5 * keys.size()).doesNotHaveDuplicates();
        assertThat(deadlocks()).isEqualTo(deadlocks);
    }

    @Test
    void openWriterKeepsWhatIsSettledBelowItsPlaces() {
        try (Handle slow = NoteStore.JDBI.open()) {
            // Given
            slow.begin();
            write(slow, List.of(row(0, "slow", "x")));
            long placeOfSlow = slow.createQuery("select last_value from revision_seq")
                    .mapTo(Long.class)
                    .one();

            // When
            write(List.of(row(0, "quick", "x")));
            long whileOpen = settled();
            slow.commit();

            // Then
            assertThat(whileOpen).isLessThan(placeOfSlow);
            assertThat(settled()).isGreaterThan(placeOfSlow);
        }
    }

    @Test
    void whateverTheHistoryTheLogTellsIt() {
        for (int seed = 0; seed < 5; seed++) {
            // Given
            Random random = new Random(seed);
            String base = "/" + seed + "/";
            Map<String, List<String>> told = new HashMap<>();

            // When
            for (int batch = 0; batch < 20; batch++) {
                Map<String, Submission<Note>> rows = new HashMap<>();
                for (int i = 0; i < 6; i++) {
                    String key = base + random.nextInt(8);
                    String text = "text " + random.nextInt(3);
                    rows.put(key, random.nextInt(5) == 0 ? voiding(i, key) : row(i, key, text));
                }
                rows.forEach(
                        (key, submission) -> tell(told.computeIfAbsent(key, none -> new ArrayList<>()), submission));
                write(List.copyOf(rows.values()));
            }

            // Then
            told.forEach((key, history) -> assertThat(revisions(key))
                    .extracting(each -> each.revision()
                            + (each.voided() ? " void" : " " + each.state().text()))
                    .as(key)
                    .containsExactlyElementsOf(history));
        }
    }

    /** The same history by the plainest rules. */
    private static void tell(List<String> history, Submission<Note> submission) {
        String last = history.isEmpty() ? "0 void" : history.get(history.size() - 1);
        String now = submission.voids() ? "void" : submission.proposal().text();
        if (!last.substring(last.indexOf(' ') + 1).equals(now)) {
            history.add(history.size() + 1 + " " + now);
        }
    }

    private static long settled() {
        return NoteStore.JDBI.withHandle(session -> session.createQuery("select settled_revision()")
                .mapTo(Long.class)
                .one());
    }

    private static long deadlocks() {
        return NoteStore.JDBI.withHandle(session -> {
            session.execute("select pg_stat_force_next_flush()");
            return session.createQuery("select deadlocks from pg_stat_database where datname = current_database()")
                    .mapTo(Long.class)
                    .one();
        });
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
