package vn.hiza.rest.job;

import java.io.IOException;
import java.io.OutputStream;
import vn.hiza.facts.Transactions;
import vn.hiza.rest.batch.LongBatch;
import vn.hiza.rest.batch.RowAnswers;
import vn.hiza.rest.table.AnsweredTable;
import vn.hiza.rest.table.TableFile;

/** The table of a job as it was sent, with what became of each line, put together while it is sent. */
final class JobTable {
    private final Transactions transactions;
    private final JobStore store;
    private final BatchJob job;
    private final RowAnswers.Manner manner;
    private final LongBatch<?> batch;

    JobTable(Transactions transactions, JobStore store, BatchJob job, RowAnswers.Manner manner, LongBatch<?> batch) {
        this.transactions = transactions;
        this.store = store;
        this.job = job;
        this.manner = manner;
        this.batch = batch;
    }

    /** Holds one part of the answers at a time, and some lines of the table. */
    void writeTo(OutputStream out, TableFile file) throws IOException {
        JobAnswers answers = new JobAnswers(transactions, store, job, manner);
        try (AnsweredTable table = new AnsweredTable(file, out, manner.vietnamese(), answers)) {
            batch.lines(new StoredBody(transactions, store, job.id()).open(), table.sent());
        } catch (AnsweredTable.Unheard gone) {
            throw new IOException(gone);
        }
    }
}
