package vn.hiza.rest.job;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    LongBatch<?> batch(Order order) {
        return batches.longBatch(
                collection(order.collection()),
                order.contentType(),
                order.options().locale(),
                order.caller());
    }

    private FactCollection<?> collection(String name) {
        return collections.stream()
                .filter(each -> each.kind().topic().collection().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no collection " + name + " takes long batches"));
    }
}
