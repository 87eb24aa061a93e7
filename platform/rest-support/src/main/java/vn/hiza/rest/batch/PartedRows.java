package vn.hiza.rest.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.ObjIntConsumer;
import vn.hiza.facts.Flaw;
import vn.hiza.rest.row.RowSink;

/** Hands on what was read whenever it is as much as a part, and forgets it. */
final class PartedRows<T> implements RowSink {
    private final BatchReading<T> reading;
    private final int size;
    private final int after;
    private final ObjIntConsumer<BatchPart<T>> parts;
    private int rows;

    /**
     * @param after so many rows are read and not handed on
     * @param parts takes each part and the number of rows read with it
     */
    PartedRows(BatchReading<T> reading, int size, int after, ObjIntConsumer<BatchPart<T>> parts) {
        this.reading = reading;
        this.size = size;
        this.after = after;
        this.parts = parts;
    }

    @Override
    public void row(ObjectNode row, List<Flaw> flaws) {
        reading.row(row, flaws);
        next();
    }

    @Override
    public void refuse(Flaw flaw) {
        reading.refuse(flaw);
        next();
    }

    @Override
    public void leaveOut() {
        reading.leaveOut();
        next();
    }

    @Override
    public void skip() {
        reading.skip();
        next();
    }

    /** Hands on the rest. */
    void end() {
        if (rows > after && rows % size != 0) {
            parts.accept(reading.take(), rows);
        }
    }

    private void next() {
        rows++;
        if (rows % size != 0 && rows != after) {
            return;
        }
        BatchPart<T> part = reading.take();
        if (rows > after) {
            parts.accept(part, rows);
        }
    }
}
