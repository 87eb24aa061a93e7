package vn.hiza.rest.job;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.StorageException;
import vn.hiza.facts.Transactions;
import vn.hiza.rest.job.BatchJob.Order;
import vn.hiza.rest.job.BatchJob.Passage;
import vn.hiza.rest.job.BatchJob.Trouble;

/**
 * Writes the jobs one after the other. A job belongs to whoever holds its lock; when that one dies, the job goes on with
 * the next who looks, after the last part that was written.
 */
@ApplicationScoped
public class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    /** How long a job of another instance that died may wait to be found. */
    private static final long LOOK_EVERY_SECONDS = 15;

    private static final int LOCK_SPACE = 18_539;
    /** A job that was begun so often and got no further is taken for what ended those who wrote it. */
    private static final int MOST_BEGINNINGS = 3;

    private final JobStore store = new JobStore();
    private final Semaphore wakeUp = new Semaphore(0);
    private final LongCollections collections;
    private final List<JobDoor> doors;
    private final Transactions transactions;
    private final Jdbi jdbi;
    private final Clock clock;
    private volatile boolean stopping;
    private @Nullable Thread thread;
    /** The job whose last beginning is still to be taken back; only the thread that writes knows it. */
    private @Nullable UUID interrupted;

    public JobRunner(
            LongCollections collections, @All List<JobDoor> doors, Transactions transactions, Jdbi jdbi, Clock clock) {
        this.collections = collections;
        this.doors = doors;
        this.transactions = transactions;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        if (!collections.none()) {
            Thread runs = new Thread(this::run, "batch-jobs");
            runs.setDaemon(true);
            runs.start();
            thread = runs;
        }
    }

    /** The part at hand is written to its end. */
    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        stopping = true;
        wakeUp.release();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(20));
        }
    }

    void wake() {
        wakeUp.release();
    }

    private void run() {
        while (!stopping) {
            try {
                wakeUp.drainPermits();
                writeWaiting();
                if (!stopping && wakeUp.tryAcquire(LOOK_EVERY_SECONDS, TimeUnit.SECONDS)) {
                    LOG.debug("a batch was handed in");
                }
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | Error failed) {
                LOG.warn("jobs cannot be written at the moment; they are tried again", failed);
                wakeUp.drainPermits();
                pause();
            }
        }
    }

    private void pause() {
        try {
            if (wakeUp.tryAcquire(LOOK_EVERY_SECONDS, TimeUnit.SECONDS)) {
                LOG.debug("woken before the time");
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeWaiting() {
        takeBack();
        for (BatchJob job : transactions.read(store::waiting)) {
            if (stopping) {
                return;
            }
            try (Handle lock = jdbi.open()) {
                if (locked(lock, job)) {
                    try {
                        write(job);
                    } finally {
                        unlock(lock, job);
                    }
                }
            }
        }
    }

    private void write(BatchJob job) {
        WrittenJob run = run(job);
        if (run == null) {
            LOG.warnf("job %s is of a kind that is not known here; it waits for a release that knows it", job.id());
            return;
        }
        int beginnings = transactions.commit(tx -> store.start(tx, job.id(), clock.instant()));
        if (beginnings == 0) {
            return;
        }
        try {
            if (beginnings > MOST_BEGINNINGS) {
                refuse(run, job);
                return;
            }
            LOG.infof(
                    "job %s of %s is being written",
                    job.id(), job.order().author().client());
            writeToItsEnd(run, job);
            LOG.infof("job %s has ended", job.id());
        } catch (WrittenJob.Interrupted left) {
            LOG.infof("job %s is left as it is", job.id());
            interrupted = job.id();
            takeBack();
        }
    }

    /** What the job's own work throws ends this job and no other, an exhausted stack or heap included. */
    private void writeToItsEnd(WrittenJob run, BatchJob job) {
        try {
            run.write();
        } catch (WrittenJob.Interrupted left) {
            throw left;
        } catch (StorageException failed) {
            if (failed.unreachable()) {
                interrupted = job.id();
                throw failed;
            }
            giveUp(run, job, failed);
        } catch (RuntimeException | Error unexpected) {
            giveUp(run, job, unexpected);
        }
    }

    private static void giveUp(WrittenJob run, BatchJob job, Throwable failed) {
        LOG.errorf(failed, "job %s failed", job.id());
        run.fail(new Trouble("internal-error", "The service could not write this job; its log names " + job.id()));
    }

    private static void refuse(WrittenJob run, BatchJob job) {
        LOG.errorf("job %s was begun %d times and got no further; it is not begun again", job.id(), MOST_BEGINNINGS);
        run.fail(new Trouble(
                "job-kept-failing",
                "The service ended " + MOST_BEGINNINGS + " times while it wrote this job and got no further with it."
                        + " What was written before stays; send the rest in smaller batches, and have the service's log"
                        + " looked at for " + job.id() + "."));
    }

    /** A beginning that was broken off by us, or by a database that went away, says nothing against the job. */
    private void takeBack() {
        UUID job = interrupted;
        if (job != null) {
            transactions.commit(tx -> store.notBegun(tx, job));
            interrupted = null;
        }
    }

    /** Null for a job of a kind that only another release knows. */
    private @Nullable WrittenJob run(BatchJob job) {
        Order order = job.order();
        Passage through = order.through();
        if (through != null) {
            return door(through.door())
                    .map(door -> new DoorRun(transactions, store, clock, job, () -> stopping, door))
                    .orElse(null);
        }
        return collections
                .batch(order)
                .map(batch -> new JobRun(transactions, store, clock, job, () -> stopping, batch))
                .orElse(null);
    }

    private Optional<JobDoor> door(String name) {
        return doors.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private static boolean locked(Handle lock, BatchJob job) {
        return lock.createQuery("select pg_try_advisory_lock(:space, :job)")
                .bind("space", LOCK_SPACE)
                .bind("job", job.id().hashCode())
                .mapTo(Boolean.class)
                .one();
    }

    private static void unlock(Handle lock, BatchJob job) {
        lock.createQuery("select pg_advisory_unlock(:space, :job)")
                .bind("space", LOCK_SPACE)
                .bind("job", job.id().hashCode())
                .mapTo(Boolean.class)
                .one();
    }
}
