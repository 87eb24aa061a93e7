package vn.hiza.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** Answers by client and key, kept in the transaction of the write they answer, for a limited time. */
public final class IdempotencyKeys {
    /**
     * How long a repetition gets the stored answer; later the key stands for a new request. Twice as long as a phone that was
     * put away stays signed in, so that what it still has to send is never taken twice.
     */
    public static final Duration KEPT = Duration.ofDays(60);

    /** How many expired answers each new one takes with it: more than one, so that they dwindle, and few, so that none waits. */
    static final int REMOVED_AT_A_TIME = 20;

    /** Stores an answer and takes the oldest expired ones away, those that no other transaction is about to take. */
    private static final String STORE = """
            with expired as (
                select client, key from idempotency_key
                 where stored_at <= :expired and (client, key) <> (:client, :key)
                 order by stored_at limit :few for update skip locked),
            gone as (
                delete from idempotency_key k using expired e where k.client = e.client and k.key = e.key)
            insert into idempotency_key (client, key, request_digest, status, headers, body, stored_at)
            values (:client, :key, :digest, :status, :headers, :body, :at)
            on conflict (client, key) do update
               set request_digest = excluded.request_digest, status = excluded.status, headers = excluded.headers,
                   body = excluded.body, stored_at = excluded.stored_at
            """;

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
        Instant expired = author.at().minus(KEPT);
        Optional<StoredAnswer> earlier = tx.createQuery(
                        "select request_digest, status, headers, body from idempotency_key"
                                + " where client = :client and key = :key and stored_at > :expired")
                .bind("client", author.client())
                .bind("key", key)
                .bind("expired", expired)
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
        tx.createUpdate(STORE)
                .bind("expired", expired)
                .bind("few", REMOVED_AT_A_TIME)
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
