package vn.hiza.facts;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is kept for requests that carry an {@code Idempotency-Key}, by client and key. */
final class EarlierAnswers {
    private final Map<Key, Kept> kept;

    EarlierAnswers(Map<Key, Kept> kept) {
        this.kept = kept;
    }

    /**
     * The answer that a request got when it came before, null when it is new.
     *
     * @throws BusinessException when its key stood for another request
     */
    @Nullable
    StoredAnswer to(RequestKey request) {
        Kept earlier = kept.get(new Key(request.client(), request.key()));
        if (earlier == null) {
            return null;
        }
        if (!earlier.digest().equals(request.digest())) {
            throw BusinessException.keyReused();
        }
        return earlier.answer();
    }

    record Key(String client, String key) {}

    record Kept(String digest, StoredAnswer answer) {}
}
