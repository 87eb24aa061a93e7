package vn.hiza.rest.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Caller;
import vn.hiza.facts.EventIds;
import vn.hiza.facts.FactWriter;
import vn.hiza.facts.IdempotencyKeys;
import vn.hiza.facts.Transactions;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.collection.BatchDoor;
import vn.hiza.rest.collection.FactCollection;
import vn.hiza.rest.collection.StatementReading;
import vn.hiza.rest.strict.Preference;

/** The batches of all collections: a few at a time, or later. */
@ApplicationScoped
public class Batches implements BatchDoor {
    final Transactions transactions;
    final FactWriter writer;
    final IdempotencyKeys keys = new IdempotencyKeys();
    final CurrentRequest request;
    final BatchGate gate = new BatchGate(2, 16, 60_000);
    private final EventIds ids;
    private final Clock clock;
    private final Instance<LaterBatches> later;

    public Batches(
            Transactions transactions,
            FactWriter writer,
            EventIds ids,
            Clock clock,
            CurrentRequest request,
            Instance<LaterBatches> later) {
        this.transactions = transactions;
        this.writer = writer;
        this.ids = ids;
        this.clock = clock;
        this.request = request;
        this.later = later;
    }

    @Override
    public Response answer(FactCollection<?> collection, InputStream body, UriInfo address) {
        if (collection.takesLongBatches() && request.prefers(Preference.RESPOND_ASYNC)) {
            return later().accept(collection, BatchOptions.of(address), body);
        }
        try (ReceivedBody received = ReceivedBody.of(body)) {
            return gate.within(() -> new BatchRun<>(this, collection).answer(received.whole(), address));
        }
    }

    /** The way in for rows that another protocol's door has read. */
    public <T> RowIntake<T> intake(FactCollection<T> collection) {
        return new RowIntake<>(this, collection);
    }

    /** A batch to be written outside of a request. */
    public <T> LongBatch<T> longBatch(
            FactCollection<T> collection, MediaType contentType, @Nullable String locale, Caller caller) {
        return new LongBatch<>(this, collection, new RowFormat(contentType, locale), caller);
    }

    LaterBatches later() {
        return later.get();
    }

    <T> BatchReading<T> reading(FactCollection<T> collection, Caller caller, RowPlaces places, RowLimit limit) {
        return new BatchReading<>(
                collection,
                new StatementReading<>(collection, caller, LocalDate.now(clock)),
                () -> ids.next().toString(),
                places,
                limit);
    }
}
