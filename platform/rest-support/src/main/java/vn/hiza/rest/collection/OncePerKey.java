package vn.hiza.rest.collection;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.IdempotencyKeys;
import vn.hiza.facts.RequestKey;
import vn.hiza.facts.StoredAnswer;
import vn.hiza.facts.Transactions;
import vn.hiza.rest.access.CurrentRequest;

/** Does the work of a request in a transaction, and of repetitions with the same Idempotency-Key once. */
@Singleton
public class OncePerKey {
    private final Transactions transactions;
    private final CurrentRequest request;
    private final IdempotencyKeys keys = new IdempotencyKeys();

    public OncePerKey(Transactions transactions, CurrentRequest request) {
        this.transactions = transactions;
        this.request = request;
    }

    /** The answer of the work, or, to a repetition, the one that the first request got. */
    public Response answer(byte[] body, Function<Handle, Response> work) {
        RequestKey repeated = new IdempotencyHeader(request).request(request.author(), body);
        if (repeated == null) {
            return transactions.commit(work);
        }
        StoredAnswer stored =
                transactions.commit(tx -> keys.once(tx, repeated, () -> StoredAnswers.of(work.apply(tx))));
        return StoredAnswers.response(stored);
    }
}
