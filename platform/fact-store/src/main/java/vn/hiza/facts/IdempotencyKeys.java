package vn.hiza.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.EarlierAnswers.Kept;

/** Answers by client and key, kept in the transaction of the write they answer, for a limited time. */
public final class IdempotencyKeys {
    /**
     * How long a repetition gets the stored answer; later the key stands for a new request. Twice as long as a phone that was
     * put away stays signed in, so that what it still has to send is never taken twice.
     */
    public static final Duration KEPT = Duration.ofDays(60);

    /** How many expired answers each new one takes with it: more than one, so that they dwindle, and few, so that none waits. */
    static final int REMOVED_AT_A_TIME = 20;

    /** In the order of their numbers, so that of two that want the same locks one waits for the other and neither for both. */
    private static final String LOCK = """
            select pg_advisory_xact_lock(number)
              from (select hashtextextended(client || ' ' || key, 18538) as number
                      from (select unnest((select ?::text[])) as client, unnest((select ?::text[])) as key) as r
                     order by number) as n
            """;

    private static final String FIND = """
            select k.client, k.key, k.request_digest, k.status, k.headers, k.body
              from (select unnest((select ?::text[])) as client, unnest((select ?::text[])) as key,
                           unnest((select ?::bigint[])) as expired) as r
              join idempotency_key k on k.client = r.client and k.key = r.key and k.stored_at > %s
            """.formatted(RowArrays.moment("r.expired"));

    /** Stores answers and takes the oldest expired ones away, those that no other transaction is about to take. */
    private static final String STORE = """
            with fresh as materialized (
                select unnest((select ?::text[])) as client, unnest((select ?::text[])) as key,
                       unnest((select ?::text[])) as digest, unnest((select ?::integer[])) as status,
                       unnest((select ?::text[])) as headers, unnest((select ?::text[])) as body,
                       unnest((select ?::bigint[])) as at),
            expired as (
                select client, key from idempotency_key k
                 where stored_at <= (select min(%1$s) from fresh) - ?::integer * interval '1 second'
                   and not exists (select from fresh f where f.client = k.client and f.key = k.key)
                 order by stored_at limit ?::integer for update skip locked),
            gone as (
                delete from idempotency_key k using expired e where k.client = e.client and k.key = e.key)
            insert into idempotency_key (client, key, request_digest, status, headers, body, stored_at)
            select client, key, digest, status, headers, body, %1$s from fresh
            on conflict (client, key) do update
               set request_digest = excluded.request_digest, status = excluded.status, headers = excluded.headers,
                   body = excluded.body, stored_at = excluded.stored_at
            """.formatted(RowArrays.moment("at"));

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    /**
     * The stored answer of an earlier request with this key, or the answer of the work done now, stored with it. A second
     * request with the same key waits for the first one's transaction.
     */
    public StoredAnswer once(Handle tx, RequestKey request, Supplier<StoredAnswer> work) {
        StoredAnswer earlier = earlier(tx, List.of(request)).to(request);
        if (earlier != null) {
            return earlier;
        }
        StoredAnswer answer = work.get();
        store(tx, List.of(new Answered(request, answer)));
        return answer;
    }

    /** What is kept for these requests; whoever asks for one of them waits until the transaction ends. */
    EarlierAnswers earlier(Handle tx, List<RequestKey> requests) {
        try {
            lock(tx.getConnection(), requests);
            return find(tx.getConnection(), requests);
        } catch (SQLException failed) {
            throw new StorageException(failed);
        }
    }

    private static void lock(Connection connection, List<RequestKey> requests) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            new RowArrays<>(statement, requests, 0).texts(RequestKey::client).texts(RequestKey::key);
            statement.execute();
        }
    }

    private static EarlierAnswers find(Connection connection, List<RequestKey> requests) throws SQLException {
        Map<EarlierAnswers.Key, Kept> kept = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            new RowArrays<>(statement, requests, 0)
                    .texts(RequestKey::client)
                    .texts(RequestKey::key)
                    .moments(each -> each.at().minus(KEPT));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    StoredAnswer answer = new StoredAnswer(
                            rows.getInt("status"), headers(rows.getString("headers")), rows.getString("body"));
                    kept.put(
                            new EarlierAnswers.Key(rows.getString("client"), rows.getString("key")),
                            new Kept(rows.getString("request_digest"), answer));
                }
            }
        }
        return new EarlierAnswers(kept);
    }

    void store(Handle tx, List<Answered> answers) {
        try (PreparedStatement statement = tx.getConnection().prepareStatement(STORE)) {
            new RowArrays<>(statement, answers, 0)
                    .texts(each -> each.request().client())
                    .texts(each -> each.request().key())
                    .texts(each -> each.request().digest())
                    .integers(each -> each.answer().status())
                    .texts(each -> text(each.answer().headers()))
                    .texts(each -> each.answer().body())
                    .moments(each -> each.request().at());
            statement.setInt(8, Math.toIntExact(KEPT.toSeconds()));
            statement.setInt(9, answers.size() * REMOVED_AT_A_TIME);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new StorageException(failed);
        }
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

    /** A request and the answer to keep for its repetition. */
    record Answered(RequestKey request, StoredAnswer answer) {}
}
