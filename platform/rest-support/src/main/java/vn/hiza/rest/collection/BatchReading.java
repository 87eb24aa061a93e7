package vn.hiza.rest.collection;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.Submission;
import vn.hiza.rest.json.Fields;
import vn.hiza.rest.table.RowSink;

/**
 * The statements of a batch, row by row, whatever it is written in. All of it is read before anything is written, so that a
 * broken end refuses all of it.
 */
public final class BatchReading<T> implements RowSink {
    /** The most rows one request may carry. */
    public static final int MOST_ROWS = 50_000;

    private final FactCollection<T> collection;
    private final StatementReading<T> reading;
    private final Supplier<String> fresh;
    private final List<Submission<T>> rows = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final BitSet leftOut = new BitSet();
    private final Map<String, Integer> firstOfKey = new HashMap<>();
    private int index = -1;

    BatchReading(FactCollection<T> collection, StatementReading<T> reading, Supplier<String> fresh) {
        this.collection = collection;
        this.reading = reading;
        this.fresh = fresh;
    }

    /** Those that can be written, in their order. */
    public List<Submission<T>> rows() {
        return rows;
    }

    /** Those that cannot. */
    public List<Rejection> rejections() {
        return rejections;
    }

    /** The rows that say nothing. */
    BitSet leftOut() {
        return leftOut;
    }

    @Override
    public void refuse(Flaw flaw) {
        next();
        reject(flaw);
    }

    @Override
    public void leaveOut() {
        next();
        leftOut.set(index);
    }

    @Override
    public void skip() {
        next();
    }

    @Override
    public void row(ObjectNode row, List<Flaw> flaws) {
        next();
        Fields fields = reading.fields(row);
        T statement = reading.row(fields);
        if (statement == null || !flaws.isEmpty()) {
            List<Flaw> all = new ArrayList<>(flaws);
            fields.flaws().stream()
                    .filter(flaw ->
                            flaws.stream().noneMatch(cell -> cell.field().equals(flaw.field())))
                    .forEach(all::add);
            rejections.add(new Rejection(index, all));
            return;
        }
        String key = collection.key(statement, fresh);
        Integer first = firstOfKey.putIfAbsent(key, index);
        if (first != null) {
            reject(new Flaw(
                    "",
                    "duplicate-row",
                    "Row " + first + " of this batch speaks of the same item; keep one of them.",
                    Category.UNPROCESSABLE,
                    first));
            return;
        }
        rows.add(Submission.row(index, key, statement));
    }

    private void next() {
        index++;
        if (index == MOST_ROWS) {
            throw new BusinessException(
                    Category.TOO_LARGE,
                    "too-many-rows",
                    "A batch carries at most " + MOST_ROWS + " rows; send the rest in another.");
        }
    }

    private void reject(Flaw flaw) {
        rejections.add(new Rejection(index, List.of(flaw)));
    }

    /** A row that was not accepted, with everything found wrong in it. */
    public record Rejection(int index, List<Flaw> flaws) {}
}
