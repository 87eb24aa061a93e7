package vn.hiza.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.facts.HeldDoor.Sent;

class WrittenTogetherTest {
    private static final Instant AT = Instant.parse("2021-11-26T03:00:00Z");

    private static final StoredAnswer WAITED_TOO = new StoredAnswer(504, Map.of(), "");

    private final String test = UUID.randomUUID().toString();
    private final HeldDoor door = new HeldDoor(test, Duration.ofSeconds(20));

    @BeforeEach
    void firstIsUnderWay() {
        door.send(stated("first"));
        door.awaitWriting();
    }

    @AfterEach
    void nobodyWaitsAnyLonger() {
        door.open();
    }

    private SingleStatement<Note> stated(String key) {
        return statement(key, key, new Author(NoteStore.caller("tester"), AT, null, null), null);
    }

    private SingleStatement<Note> statement(String key, String text, Author author, @Nullable RequestKey request) {
        return statement(Submission.row(0, test + key, new Note(test + key, text)), author, request);
    }

    private static SingleStatement<Note> statement(
            Submission<Note> submission, Author author, @Nullable RequestKey request) {
        return new SingleStatement<>(submission, author, request, settled -> {
            Stored<Note> result = settled.result();
            return new StoredAnswer(
                    200, Map.of(), settled.outcome() + " " + result.revision() + " " + result.recordedBy());
        });
    }

    private SingleStatement<Note> repeatable(String key, String digest) {
        return statement(key, key, NoteStore.AUTHOR, new RequestKey("tester", test, digest, AT));
    }

    private static void assertRefused(ThrowingCallable answer, String slug) {
        assertThatThrownBy(answer).cause().isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(
                        refused.slug())
                .isEqualTo(slug));
    }

    @Test
    void whatComesMeanwhileIsWrittenInOneTransaction() {
        // Given
        List<Sent> others = List.of(
                door.send(stated("a")).untilItWaits(),
                door.send(stated("b")).untilItWaits(),
                door.send(stated("c")).untilItWaits());

        // When
        door.open();

        // Then
        assertThat(others).extracting(Sent::answer).containsOnly("CREATED 1 tester");
        assertThat(door.judgedTogether()).containsExactly(1, 3);
        assertThat(NoteStore.logRows(test + "b")).isEqualTo(1);
    }

    @Test
    void eachIsRecordedAsItsOwnAuthors() {
        // Given
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        Author one = new Author(NoteStore.caller("one"), AT.plusMillis(1), "a miscount", null);
        Author two = new Author(NoteStore.caller("two"), AT.plusNanos(2_000), null, trace);
        Sent a = door.send(statement("a", "a", one, null)).untilItWaits();
        Sent b = door.send(statement("b", "b", two, null)).untilItWaits();

        // When
        door.open();

        // Then
        assertThat(List.of(a.answer(), b.answer())).containsExactly("CREATED 1 one", "CREATED 1 two");
        assertThat(door.judgedTogether()).containsExactly(1, 2);
        assertThat(NoteStore.recorded(test + "a")).isEqualTo("2021-11-26T03:00:00.001Z one a miscount null");
        assertThat(NoteStore.recorded(test + "b")).isEqualTo("2021-11-26T03:00:00.000002Z two null " + trace);
    }

    @Test
    void refusedOneLeavesNothingAndTheOthersStand() {
        // Given
        Author author = new Author(NoteStore.caller(HeldDoor.STRANGER), AT, null, null);
        Sent stranger = door.send(statement("a", "a", author, null)).untilItWaits();
        Sent friend = door.send(stated("b")).untilItWaits();

        // When
        door.open();

        // Then
        assertThat(friend.answer()).isEqualTo("CREATED 1 tester");
        assertRefused(stranger::answer, "stranger");
        assertThat(NoteStore.logRows(test + "a")).isZero();
        assertThat(door.judgedTogether()).startsWith(1, 2);
    }

    @Test
    void nobodyIsJudgedAsIfOneStoodThatFailsItsPrecondition() {
        // Given
        Submission<Note> stale =
                new Submission<>(0, test + "a", new Note(test + "a", "a"), Precondition.of("\"other\"", null), false);
        Sent late = door.send(statement(stale, NoteStore.AUTHOR, null)).untilItWaits();
        Sent sound = door.send(stated("b")).untilItWaits();

        // When
        door.open();

        // Then
        assertThat(sound.answer()).isEqualTo("CREATED 1 tester");
        assertRefused(late::answer, "precondition-failed");
        assertThat(door.judgedTogether()).containsExactly(1, 2, 1, 1);
    }

    @Test
    void noneFailsForAnothersFault() {
        // Given
        Sent fatal = door.send(stated(HeldDoor.FATAL)).untilItWaits();
        Sent sound = door.send(stated("sound")).untilItWaits();

        // When
        door.open();

        // Then
        assertThat(sound.answer()).isEqualTo("CREATED 1 tester");
        assertThatThrownBy(fatal::answer).hasRootCauseMessage("a rule that fails");
        assertThat(door.judgedTogether()).startsWith(1, 2);
    }

    @Test
    void whenTheConnectionIsLostAllAreToldAndNoneIsWrittenTwice() {
        // Given
        Sent cut = door.send(stated(HeldDoor.CUT_OFF)).untilItWaits();
        Sent beside = door.send(stated("beside")).untilItWaits();

        // When
        door.open();

        // Then
        assertThat(List.of(cut, beside)).allSatisfy(each -> assertThatThrownBy(each::answer)
                .cause()
                .isInstanceOfSatisfying(StorageException.class, failed -> assertThat(failed.connectionLost())
                        .isTrue()));
        assertThat(door.judgedTogether()).containsExactly(1, 2);
        assertThat(NoteStore.logRows(test + "beside")).isZero();
    }

    @Test
    void noneWaitsForWhatAnotherNeeds() {
        // Given
        NoteStore.JDBI.useTransaction(other -> {
            new FactWriter(EventIds.timeOrdered())
                    .write(other, Note.KIND, List.of(stated("held").submission()), Rules.none(), NoteStore.AUTHOR);
            Sent blocked = door.send(stated("held")).untilItWaits();
            Sent free = door.send(stated("free")).untilItWaits();

            // When
            door.open();

            // Then
            assertThat(free.answer()).isEqualTo("CREATED 1 tester");
            assertThat(blocked.isDone()).isFalse();
            assertThat(door.judgedTogether()).startsWith(1, 2);
        });
    }

    @Test
    void oneThatNeedsWhatIsHeldKeepsNobodyAfterIt() {
        // Given
        door.open();
        NoteStore.JDBI.useTransaction(other -> {
            new FactWriter(EventIds.timeOrdered())
                    .write(other, Note.KIND, List.of(stated("held").submission()), Rules.none(), NoteStore.AUTHOR);
            Sent blocked = door.send(stated("held"));

            // When
            Sent free = door.send(stated("free"));

            // Then
            assertThat(free.answer()).isEqualTo("CREATED 1 tester");
            assertThat(blocked.isDone()).isFalse();
        });
    }

    @Test
    void whoHasWaitedLongWritesAlone() {
        // Given
        HeldDoor hanging = new HeldDoor(test, Duration.ofSeconds(2));
        Sent first = hanging.send(stated("hanging"));
        hanging.awaitWriting();

        // When
        Sent other = hanging.send(stated("other"));

        // Then
        assertThat(other.answer()).isEqualTo("CREATED 1 tester");
        Sent later = hanging.send(stated("later"));
        assertThat(later.pending().completeOnTimeout(WAITED_TOO, 1_500, TimeUnit.MILLISECONDS))
                .as("nobody waits again for those that hang")
                .succeedsWithin(Duration.ofSeconds(20))
                .isNotSameAs(WAITED_TOO);
        assertThat(first.isDone()).isFalse();
        hanging.open();
        assertThat(first.answer()).isEqualTo("CREATED 1 tester");
        assertThat(hanging.send(stated("last")).answer()).isEqualTo("CREATED 1 tester");
    }

    @Test
    void ofOneKeyEachIsJudgedByWhatTheOneBeforeLeft() {
        // Given
        Sent once = door.send(statement("a", "once", NoteStore.AUTHOR, null)).untilItWaits();
        Sent twice = door.send(statement("a", "twice", NoteStore.AUTHOR, null)).untilItWaits();
        Sent other = door.send(stated("b")).untilItWaits();

        // When
        door.open();

        // Then
        assertThat(List.of(once.answer(), twice.answer(), other.answer()))
                .containsExactly("CREATED 1 tester", "UPDATED 2 tester", "CREATED 1 tester");
        assertThat(door.judgedTogether()).containsExactly(1, 2, 1);
    }

    @Test
    void ofRepetitionsThatWaitTogetherOneIsWritten() {
        // Given
        Sent once = door.send(repeatable("a", "same")).untilItWaits();
        Sent again = door.send(repeatable("b", "same")).untilItWaits();
        Sent fresh = door.send(stated("c")).untilItWaits();
        Sent other = door.send(repeatable("d", "other")).untilItWaits();

        // When
        door.open();

        // Then
        assertThat(List.of(once.answer(), again.answer(), fresh.answer())).containsOnly("CREATED 1 tester");
        assertThat(NoteStore.logRows(test + "b")).isZero();
        assertRefused(other::answer, "idempotency-key-reused");
        assertThat(NoteStore.logRows(test + "d")).isZero();
    }

    @Test
    void repetitionGetsItsAnswerBesideOthersThatAreNew() {
        // Given
        HeldDoor before = new HeldDoor(test, Duration.ofSeconds(20));
        before.open();
        before.send(repeatable("a", "same")).answer();
        Sent again = door.send(repeatable("a", "same")).untilItWaits();
        Sent fresh = door.send(stated("b")).untilItWaits();

        // When
        door.open();

        // Then
        assertThat(again.answer()).isEqualTo("CREATED 1 tester");
        assertThat(fresh.answer()).isEqualTo("CREATED 1 tester");
        assertThat(NoteStore.logRows(test + "a")).isEqualTo(1);
        assertThat(door.judgedTogether()).containsExactly(1, 1);
    }
}
