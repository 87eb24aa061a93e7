package vn.hiza.rest.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Author;
import vn.hiza.facts.Caller;
import vn.hiza.rest.collection.FactCollection;
import vn.hiza.rest.table.SentTable;

/** A batch of any length, read and written part by part, so that it takes the memory of a part. */
public final class LongBatch<T> {
    private final Batches platform;
    private final FactCollection<T> collection;
    private final RowFormat format;
    private final Caller caller;

    LongBatch(Batches platform, FactCollection<T> collection, RowFormat format, Caller caller) {
        this.platform = platform;
        this.collection = collection;
        this.format = format;
        this.caller = caller;
    }

    /**
     * Reads all of it and writes nothing.
     *
     * @return how many rows there are, empty ones with them
     * @throws vn.hiza.facts.BusinessException when it cannot be read to its end: then nothing of it counts
     */
    public int rows(InputStream body) {
        CountedRows counted = new CountedRows(RowLimit.ofJob());
        format.read(body, collection, counted, SentTable.forgetting());
        return counted.rows();
    }

    /** Whether it was sent as a table, which can be answered beside its lines. */
    public boolean isTable() {
        return !format.isJson();
    }

    /** Reads the table again, for an answer beside its lines. */
    public void lines(InputStream body, SentTable sent) {
        format.read(body, collection, new CountedRows(RowLimit.ofJob()), sent);
    }

    /** Reads it part by part; those of the first {@code after} rows are read for their keys and not handed on. */
    public void read(InputStream body, int after, Consumer<Part<T>> each) {
        BatchReading<T> reading = platform.reading(collection, caller, format.places(), RowLimit.ofJob());
        PartedRows<T> rows = new PartedRows<>(
                reading, RowIntake.ROWS_OF_A_JOB, after, (part, read) -> each.accept(new Part<>(this, part, read)));
        format.read(body, collection, rows, SentTable.forgetting());
        rows.end();
    }

    /**
     * Some thousand rows of it.
     *
     * @param upTo how many rows have been read with it
     */
    public record Part<T>(LongBatch<T> of, BatchPart<T> read, int upTo) {
        /** Writes it and reports on it as on a batch of its own, with the indexes of the whole. */
        public ObjectNode write(Handle tx, Author author, boolean dryRun, boolean atomic) {
            BatchReport<T> report = new BatchReport<>(of.collection.kind(), read);
            report.add(of.platform.writer.write(
                    tx, of.collection.kind(), List.copyOf(read.rows()), of.collection.rules(), author));
            return report.json(dryRun, atomic);
        }
    }
}
