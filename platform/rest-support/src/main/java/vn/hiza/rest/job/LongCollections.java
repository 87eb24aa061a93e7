package vn.hiza.rest.job;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.hiza.rest.batch.Batches;
import vn.hiza.rest.batch.LongBatch;
import vn.hiza.rest.collection.FactCollection;
import vn.hiza.rest.job.BatchJob.Order;

/** The collections that take long batches. */
@ApplicationScoped
public class LongCollections {
    private final List<FactCollection<?>> collections;
    private final Batches batches;

    public LongCollections(@All List<FactCollection<?>> collections, Batches batches) {
        this.collections =
                collections.stream().filter(FactCollection::takesLongBatches).toList();
        this.batches = batches;
    }

    boolean none() {
        return collections.isEmpty();
    }

    Optional<LongBatch<?>> batch(Order order) {
        return collections.stream()
                .filter(each -> each.kind().topic().collection().equals(order.collection()))
                .findFirst()
                .map(collection -> batches.longBatch(
                        collection, order.contentType(), order.options().locale(), order.caller()));
    }
}
