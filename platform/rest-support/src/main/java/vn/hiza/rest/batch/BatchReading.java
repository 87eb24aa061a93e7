package vn.hiza.rest.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.hiza.facts.Category;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.Submission;
import vn.hiza.rest.batch.BatchPart.Rejection;
import vn.hiza.rest.collection.FactCollection;
import vn.hiza.rest.collection.StatementReading;
import vn.hiza.rest.json.Fields;
import vn.hiza.rest.row.RowSink;

/**
 * The statements of a batch, row by row, whatever it is written in. All of it is read before anything is written, so that a
 * broken end refuses all of it.
 */
public final class BatchReading<T> implements RowSink {
    private final FactCollection<T> collection;
    private final StatementReading<T> reading;
    private final Supplier<String> fresh;
    private final SeenKeys keys = new SeenKeys();
    private final FurtherFlaws further = new FurtherFlaws();
    private final CountedRows counted;
    private final RowPlaces places;
    private BatchPart<T> read;

    BatchReading(
            FactCollection<T> collection,
            StatementReading<T> reading,
            Supplier<String> fresh,
            RowPlaces places,
            RowLimit limit) {
        this.collection = collection;
        this.reading = reading;
        this.fresh = fresh;
        this.counted = new CountedRows(limit);
        this.places = places;
        this.read = BatchPart.empty(places);
    }

    /** What was read since the last call. */
    public BatchPart<T> take() {
        BatchPart<T> taken = read;
        read = BatchPart.empty(places);
        return taken;
    }

    @Override
    public void refuse(Flaw flaw) {
        reject(next(), flaw);
    }

    @Override
    public void leaveOut() {
        read.leftOut().set(next());
    }

    @Override
    public void skip() {
        next();
    }

    @Override
    public void row(ObjectNode row, List<Flaw> flaws) {
        int index = next();
        Fields fields = reading.fields(row);
        T statement = reading.row(fields);
        if (statement == null || !flaws.isEmpty()) {
            List<Flaw> all = new ArrayList<>(flaws);
            fields.flaws().stream()
                    .filter(flaw ->
                            flaws.stream().noneMatch(cell -> cell.field().equals(flaw.field())))
                    .forEach(all::add);
            read.rejections().add(further.of(index, all));
            return;
        }
        String key = collection.key(statement, fresh);
        Integer first = keys.firstOf(key, index);
        if (first != null) {
            reject(
                    index,
                    new Flaw(
                            "",
                            "duplicate-row",
                            places.name(first) + " speaks of the same item; keep one of them.",
                            Category.UNPROCESSABLE,
                            first,
                            null));
            return;
        }
        read.rows().add(Submission.row(index, key, statement));
    }

    /** The place of the row at hand. */
    private int next() {
        counted.next();
        return counted.rows() - 1;
    }

    private void reject(int index, Flaw flaw) {
        read.rejections().add(new Rejection(index, List.of(flaw)));
    }
}
