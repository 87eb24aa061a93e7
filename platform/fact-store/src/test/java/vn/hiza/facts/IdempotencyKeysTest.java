package vn.hiza.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdempotencyKeysTest {
    private final Transactions transactions = new Transactions(NoteStore.JDBI, () -> {});
    private final IdempotencyKeys keys = new IdempotencyKeys();
    private final AtomicInteger done = new AtomicInteger();
    private final String key = UUID.randomUUID().toString();

    private StoredAnswer once(String digest) {
        return transactions.commit(tx -> keys.once(
                tx,
                NoteStore.AUTHOR,
                key,
                digest,
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
}
