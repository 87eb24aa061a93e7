package vn.hiza.rest.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.Transactions;
import vn.hiza.rest.batch.BatchOptions;
import vn.hiza.rest.batch.LongBatch;
import vn.hiza.rest.batch.RowLimit;
import vn.hiza.rest.job.BatchJob.Trouble;

/** Writes one job: reads all of it once, so that a broken end refuses all of it, then writes it part by part. */
final class JobRun implements WrittenJob {
    /** What is one transaction keeps the events of all others waiting until it has ended. */
    private static final int MOST_ROWS_AT_ONCE = RowLimit.ofRequest().most();

    private final Transactions transactions;
    private final JobStore store;
    private final Clock clock;
    private final BatchJob job;
    private final BooleanSupplier stopping;
    private final LongBatch<?> batch;

    JobRun(
            Transactions transactions,
            JobStore store,
            Clock clock,
            BatchJob job,
            BooleanSupplier stopping,
            LongBatch<?> batch) {
        this.transactions = transactions;
        this.store = store;
        this.clock = clock;
        this.job = job;
        this.stopping = stopping;
        this.batch = batch;
    }

    @Override
    public void write() {
        StoredBody body = new StoredBody(transactions, store, job.id());
        try {
            int rows = batch.rows(body.open());
            commit(tx -> store.counted(tx, job.id(), rows));
            if (job.order().options().oneTransaction()) {
                refuseTooMany(rows);
                atOnce(body);
            } else {
                inParts(body);
            }
        } catch (BusinessException refused) {
            fail(new Trouble(refused.slug(), String.valueOf(refused.getMessage())));
        }
    }

    @Override
    public void fail(Trouble trouble) {
        commit(tx -> store.end(tx, job.id(), Phase.FAILED, clock.instant(), trouble));
    }

    private void inParts(StoredBody body) {
        int written = transactions.read(tx -> store.progress(tx, job.id())).read();
        batch.read(body.open(), written, part -> {
            boolean wanted = transactions.commitIf(
                    tx -> {
                        if (!store.runs(tx, job.id())) {
                            return false;
                        }
                        ObjectNode report = part.write(tx, job.order().author(), false, false);
                        store.report(tx, job.id(), part.upTo(), report);
                        return true;
                    },
                    still -> still);
            goOn(wanted);
        });
        commit(tx -> store.end(tx, job.id(), Phase.DONE, clock.instant(), null));
    }

    /** The parts' reports are stored beside the transaction, to be seen while it lasts and after it was taken back. */
    private void atOnce(StoredBody body) {
        BatchOptions options = job.order().options();
        boolean applied = transactions.commitIf(
                tx -> {
                    Tally tally = new Tally();
                    batch.read(body.open(), 0, part -> {
                        ObjectNode report = part.write(tx, job.order().author(), options.dryRun(), options.atomic());
                        tally.rejected += report.get("counts").get("rejected").intValue();
                        boolean wanted = transactions.commitApart(beside -> {
                            store.report(beside, job.id(), part.upTo(), report);
                            return store.runs(beside, job.id());
                        });
                        goOn(wanted);
                    });
                    return !options.dryRun()
                            && tally.rejected == 0
                            && store.end(tx, job.id(), Phase.DONE, clock.instant(), null);
                },
                all -> all);
        if (!applied) {
            commit(tx -> store.end(tx, job.id(), Phase.DONE, clock.instant(), null));
        }
    }

    private static void refuseTooMany(int rows) {
        if (rows > MOST_ROWS_AT_ONCE) {
            throw new BusinessException(
                    Category.TOO_LARGE,
                    "too-many-rows",
                    "A dry run and an atomic batch carry at most " + MOST_ROWS_AT_ONCE
                            + " rows; send fewer, or leave out dryRun and atomic.");
        }
    }

    private void goOn(boolean wanted) {
        if (!wanted || stopping.getAsBoolean()) {
            throw new Interrupted();
        }
    }

    private void commit(Consumer<Handle> change) {
        transactions.commit(tx -> {
            change.accept(tx);
            return true;
        });
    }

    private static final class Tally {
        private int rejected;
    }
}
