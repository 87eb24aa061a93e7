package vn.hiza.rest.collection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.hiza.facts.EventIds;
import vn.hiza.facts.FactReader;
import vn.hiza.facts.FactWriter;
import vn.hiza.facts.Transactions;
import vn.hiza.rest.access.CurrentRequest;

/** Makes the endpoint of a collection out of what its feature says of it. */
@ApplicationScoped
public class CollectionEndpoints {
    final Transactions transactions;
    final FactWriter writer;
    final FactReader reader = new FactReader();
    final EventIds ids;
    final Clock clock;
    final CurrentRequest request;
    final BatchDoor batches;

    public CollectionEndpoints(
            Transactions transactions,
            FactWriter writer,
            EventIds ids,
            Clock clock,
            CurrentRequest request,
            BatchDoor batches) {
        this.transactions = transactions;
        this.writer = writer;
        this.ids = ids;
        this.clock = clock;
        this.request = request;
        this.batches = batches;
    }

    public <T> CollectionEndpoint<T> of(FactCollection<T> collection) {
        return new CollectionEndpoint<>(this, collection);
    }
}
