package vn.hiza.rest.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.Transactions;
import vn.hiza.rest.job.BatchJob.Trouble;

/** A job of another protocol's door, written by the door in steps. */
final class DoorRun implements WrittenJob, DoorSteps {
    private final Transactions transactions;
    private final JobStore store;
    private final Clock clock;
    private final BatchJob job;
    private final JobDoor door;
    private final BooleanSupplier stopping;

    DoorRun(
            Transactions transactions,
            JobStore store,
            Clock clock,
            BatchJob job,
            BooleanSupplier stopping,
            JobDoor door) {
        this.transactions = transactions;
        this.store = store;
        this.clock = clock;
        this.job = job;
        this.stopping = stopping;
        this.door = door;
    }

    @Override
    public void write() {
        try {
            door.work(DoorJob.of(job, progress()), this);
        } catch (BusinessException refused) {
            if (refused.category() == Category.UNAVAILABLE) {
                throw new Interrupted();
            }
            fail(new Trouble(refused.slug(), String.valueOf(refused.getMessage())));
        }
    }

    @Override
    public InputStream body() {
        return new StoredBody(transactions, store, job.id()).open();
    }

    @Override
    public void counted(int rows) {
        transactions.commit(tx -> {
            store.counted(tx, job.id(), rows);
            return rows;
        });
    }

    @Override
    public int written() {
        return progress().read();
    }

    @Override
    public void part(int upTo, Supplier<ObjectNode> write) {
        boolean wanted = transactions.commitIf(
                tx -> {
                    if (!store.runs(tx, job.id())) {
                        return false;
                    }
                    store.report(tx, job.id(), upTo, write.get());
                    return true;
                },
                still -> still);
        if (!wanted || stopping.getAsBoolean()) {
            throw new Interrupted();
        }
    }

    @Override
    public Iterable<String> parts() {
        return () -> transactions.read(tx -> store.parts(tx, job.id())).stream()
                .map(upTo -> transactions.read(tx -> store.part(tx, job.id(), upTo)))
                .iterator();
    }

    @Override
    public void end(Supplier<String> last) {
        end(Phase.DONE, null, last);
    }

    @Override
    public void fail(Trouble trouble) {
        end(Phase.FAILED, trouble, () -> door.failed(trouble.detail(), parts()));
    }

    private void end(Phase phase, @Nullable Trouble trouble, Supplier<String> last) {
        boolean ended = transactions.commitIf(
                tx -> {
                    if (!store.runs(tx, job.id())) {
                        return false;
                    }
                    store.summarize(tx, job.id(), last.get());
                    return store.end(tx, job.id(), phase, clock.instant(), trouble);
                },
                still -> still);
        if (!ended) {
            throw new Interrupted();
        }
    }

    private JobProgress progress() {
        return transactions.read(tx -> store.progress(tx, job.id()));
    }
}
