package vn.hiza.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** Answers by client and key, kept in the transaction of the write they answer. */
public final class IdempotencyKeys {
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    /**
     * The stored answer of an earlier request with this key, or the answer of the work done now, stored with it. A second
     * request with the same key waits for the first one's transaction.
     *
     * @param digest of method, path and body: the same key on another request is refused
     */
    public StoredAnswer once(Handle tx, Author author, String key, String digest, Supplier<StoredAnswer> work) {
        tx.createQuery("select pg_advisory_xact_lock(hashtextextended(:client || ' ' || :key, 18538))")
                .bind("client", author.client())
                .bind("key", key)
                .mapToMap()
                .list();
        Optional<StoredAnswer> earlier = tx.createQuery(
                        "select request_digest, status, headers, body from idempotency_key"
                                + " where client = :client and key = :key")
                .bind("client", author.client())
                .bind("key", key)
                .map((row, context) -> {
                    if (!row.getString("request_digest").equals(digest)) {
                        throw new BusinessException(
                                Category.UNPROCESSABLE,
                                "idempotency-key-reused",
                                "This Idempotency-Key was used for another request; take a new key for a new request.");
                    }
                    return new StoredAnswer(
                            row.getInt("status"), headers(row.getString("headers")), row.getString("body"));
                })
                .findOne();
        if (earlier.isPresent()) {
            return earlier.get();
        }
        StoredAnswer answer = work.get();
        tx.createUpdate("insert into idempotency_key values (:client, :key, :digest, :status, :headers, :body, :at)")
                .bind("client", author.client())
                .bind("key", key)
                .bind("digest", digest)
                .bind("status", answer.status())
                .bind("headers", text(answer.headers()))
                .bind("body", answer.body())
                .bind("at", author.at())
                .execute();
        return answer;
    }

    private static Map<String, String> headers(String json) {
        try {
            return FactJson.MAPPER.readValue(json, HEADERS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a stored answer cannot be read", damaged);
        }
    }

    private static String text(Map<String, String> headers) {
        try {
            return FactJson.MAPPER.writeValueAsString(headers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an answer that cannot be stored", impossible);
        }
    }
}
