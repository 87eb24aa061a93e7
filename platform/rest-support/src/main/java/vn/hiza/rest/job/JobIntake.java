package vn.hiza.rest.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.EventIds;
import vn.hiza.facts.IdempotencyKeys;
import vn.hiza.facts.RequestKey;
import vn.hiza.facts.StoredAnswer;
import vn.hiza.facts.Transactions;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.batch.BatchOptions;
import vn.hiza.rest.batch.LaterBatches;
import vn.hiza.rest.collection.FactCollection;
import vn.hiza.rest.collection.IdempotencyHeader;
import vn.hiza.rest.collection.StoredAnswers;
import vn.hiza.rest.job.BatchJob.Order;
import vn.hiza.rest.job.BatchJob.Passage;
import vn.hiza.rest.strict.Preference;

/** Takes in a batch as a job: first all of its body, then the promise to write it. */
@ApplicationScoped
public class JobIntake implements LaterBatches {
    private final JobStore store = new JobStore();
    private final IdempotencyKeys keys = new IdempotencyKeys();
    private final Transactions transactions;
    private final EventIds ids;
    private final Clock clock;
    private final CurrentRequest request;
    private final JobRunner runner;

    public JobIntake(Transactions transactions, EventIds ids, Clock clock, CurrentRequest request, JobRunner runner) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.request = request;
        this.runner = runner;
    }

    @Override
    public Response accept(FactCollection<?> collection, BatchOptions options, InputStream body) {
        String name = collection.kind().topic().collection();
        Order order = new Order(name, request.author(), request.contentType(), options, null);
        return response(promised(order, body, (tx, id) -> queued(tx, id, order)));
    }

    /** Takes in what came through the door of another protocol. */
    UUID accept(String collection, Passage through, InputStream body) {
        BatchOptions plain = new BatchOptions(false, false, null);
        Order order = new Order(collection, request.author(), request.contentType(), plain, through);
        StoredAnswer promised = promised(order, body, (tx, id) -> {
            store.queue(tx, id);
            return new StoredAnswer(202, Map.of(), id.toString());
        });
        if (promised.body().startsWith("{")) {
            // The same body was sent before to be done at once, and has that answer.
            throw BusinessException.keyReused();
        }
        return UUID.fromString(promised.body());
    }

    /** The promise made now, or the one made before to a request with the same key. */
    private StoredAnswer promised(Order order, InputStream body, BiFunction<Handle, UUID, StoredAnswer> promise) {
        IdempotencyHeader header = new IdempotencyHeader(request);
        String key = header.value();
        MessageDigest digest = header.digest();
        return received(
                order,
                body,
                digest,
                (tx, id) -> key == null
                        ? promise.apply(tx, id)
                        : keys.once(
                                tx,
                                RequestKey.of(order.author(), key, IdempotencyHeader.text(digest, new byte[0])),
                                () -> promise.apply(tx, id)));
    }

    private StoredAnswer received(
            Order order, InputStream body, MessageDigest digest, BiFunction<Handle, UUID, StoredAnswer> promise) {
        UUID id = ids.next();
        transactions.commit(tx -> {
            store.discard(tx, id, clock.instant());
            store.create(tx, id, order);
            return id;
        });
        try {
            new StoredBody(transactions, store, id).receive(body, digest);
            return transactions.commit(tx -> promise.apply(tx, id));
        } finally {
            transactions.commit(tx -> {
                store.discard(tx, id, clock.instant());
                return id;
            });
            runner.wake();
        }
    }

    private StoredAnswer queued(Handle tx, UUID id, Order order) {
        store.queue(tx, id);
        BatchJob job = store.find(tx, order.collection(), id).orElseThrow();
        return new StoredAnswer(
                202,
                Map.of("Location", JobView.address(job)),
                new JobView(job, store.progress(tx, id)).json().toString());
    }

    private static Response response(StoredAnswer stored) {
        return Response.fromResponse(StoredAnswers.response(stored))
                .header("Preference-Applied", Preference.RESPOND_ASYNC)
                .build();
    }
}
