package vn.hiza.rest.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.Transactions;
import vn.hiza.rest.job.BatchJob.Trouble;

/** A job of another protocol's door: all of it and its summary, or nothing. */
final class DoorRun implements WrittenJob {
    private final Transactions transactions;
    private final JobStore store;
    private final Clock clock;
    private final BatchJob job;
    private final JobDoor door;

    DoorRun(Transactions transactions, JobStore store, Clock clock, BatchJob job, JobDoor door) {
        this.transactions = transactions;
        this.store = store;
        this.clock = clock;
        this.job = job;
        this.door = door;
    }

    @Override
    public void write() {
        try {
            door.work(DoorJob.of(job), this::body, summary -> end(Phase.DONE, null, summary));
        } catch (BusinessException refused) {
            if (refused.category() == Category.UNAVAILABLE) {
                throw new Interrupted();
            }
            fail(new Trouble(refused.slug(), String.valueOf(refused.getMessage())));
        }
    }

    @Override
    public void fail(Trouble trouble) {
        end(Phase.FAILED, trouble, door.failed(trouble.detail()));
    }

    /** Part of the transaction that is open, if one is. */
    private void end(Phase phase, @Nullable Trouble trouble, String summary) {
        boolean ended = transactions.commit(tx -> {
            store.summarize(tx, job.id(), summary);
            return store.end(tx, job.id(), phase, clock.instant(), trouble);
        });
        if (!ended) {
            throw new Interrupted();
        }
    }

    private byte[] body() {
        try {
            return new StoredBody(transactions, store, job.id()).open().readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
