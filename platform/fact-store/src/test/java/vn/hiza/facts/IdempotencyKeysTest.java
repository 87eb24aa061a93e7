package vn.hiza.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdempotencyKeysTest {
    private final Transactions transactions = new Transactions(NoteStore.JDBI, () -> {}, Runnable::run);
    private final IdempotencyKeys keys = new IdempotencyKeys();
    private final AtomicInteger done = new AtomicInteger();
    private final String key = UUID.randomUUID().toString();

    private StoredAnswer once(String digest) {
        return once(NoteStore.AUTHOR, key, digest);
    }

    private StoredAnswer once(Author author, String key, String digest) {
        return transactions.commit(tx -> keys.once(
                tx,
                RequestKey.of(author, key, digest),
                () -> new StoredAnswer(201, Map.of("ETag", "\"x\""), "done " + done.incrementAndGet())));
    }

    @Test
    void repetitionGetsTheStoredAnswerAndDoesNothing() {
        StoredAnswer first = once("a");

        StoredAnswer again = once("a");

        assertThat(again).isEqualTo(first);
        assertThat(done).hasValue(1);
    }

    @Test
    void sameKeyForAnotherRequestIsRefused() {
        once("a");

        assertThatThrownBy(() -> once("b"))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.slug())
                        .isEqualTo("idempotency-key-reused"));
    }

    @Test
    void ofRepetitionsAtOnceOneDoesTheWork() {
        List<CompletableFuture<StoredAnswer>> all = IntStream.range(0, 6)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> once("a")))
                .toList();

        assertThat(all)
                .extracting(CompletableFuture::join)
                .extracting(StoredAnswer::body)
                .containsOnly("done 1");
        assertThat(done).hasValue(1);
    }

    @Test
    void expiredAnswersGoInSmallStepsAndYoungOnesStay() {
        // Given
        Clocked clocked = new Clocked();
        for (int i = 0; i < 2 * IdempotencyKeys.REMOVED_AT_A_TIME; i++) {
            once(clocked.client("past"), "old " + i, "a");
        }
        clocked.pass(Duration.ofHours(1));
        once(clocked.client("past"), "young", "a");
        clocked.pass(IdempotencyKeys.KEPT.minusMinutes(30));

        // When
        once(clocked.client("present"), "first", "a");
        long afterOne = kept(clocked.client("past"));
        once(clocked.client("present"), "second", "a");

        // Then
        assertThat(afterOne).isEqualTo(IdempotencyKeys.REMOVED_AT_A_TIME + 1);
        assertThat(kept(clocked.client("past"))).isEqualTo(1);
        assertThat(kept(clocked.client("present"))).isEqualTo(2);
    }

    @Test
    void repetitionGetsTheStoredAnswerUntilItsTimeIsOver() {
        // Given
        Clocked clocked = new Clocked();
        StoredAnswer first = once(clocked.client("patient"), key, "a");

        // When
        clocked.pass(IdempotencyKeys.KEPT.minusSeconds(1));
        StoredAnswer within = once(clocked.client("patient"), key, "a");
        clocked.pass(Duration.ofSeconds(2));
        StoredAnswer later = once(clocked.client("patient"), key, "another request");
        StoredAnswer again = once(clocked.client("patient"), key, "another request");

        // Then
        assertThat(within).isEqualTo(first);
        assertThat(later.body()).isEqualTo("done 2");
        assertThat(again).isEqualTo(later);
    }

    private static long kept(Author author) {
        return NoteStore.JDBI.withHandle(
                read -> read.createQuery("select count(*) from idempotency_key where client = :client")
                        .bind("client", author.client())
                        .mapTo(Long.class)
                        .one());
    }

    /** Clients of one test, and a time long before that of all others, so that these answers are the first to go. */
    private static final class Clocked {
        private final String test = UUID.randomUUID().toString();
        private Instant now = Instant.parse("2001-01-01T00:00:00Z");

        Author client(String name) {
            return new Author(NoteStore.caller(name + " " + test), now, null, null);
        }

        void pass(Duration time) {
            now = now.plus(time);
        }
    }
}
