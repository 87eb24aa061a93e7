package vn.hiza.rest.job;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.StorageException;
import vn.hiza.facts.Transactions;
import vn.hiza.rest.batch.Batches;
import vn.hiza.rest.collection.FactCollection;
import vn.hiza.rest.job.BatchJob.Order;
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

    private final JobStore store = new JobStore();
    private final Semaphore wakeUp = new Semaphore(0);
    private final List<FactCollection<?>> collections;
    private final Batches batches;
    private final Transactions transactions;
    private final Jdbi jdbi;
    private final Clock clock;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    public JobRunner(
            @All List<FactCollection<?>> collections,
            Batches batches,
            Transactions transactions,
            Jdbi jdbi,
            Clock clock) {
        this.collections =
                collections.stream().filter(FactCollection::takesLongBatches).toList();
        this.batches = batches;
        this.transactions = transactions;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        if (!collections.isEmpty()) {
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
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failed) {
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
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeWaiting() {
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
        boolean wanted = transactions.commit(tx -> store.start(tx, job.id(), clock.instant()));
        if (!wanted) {
            return;
        }
        Order order = job.order();
        LOG.infof("job %s of %s is being written", job.id(), order.author().client());
        JobRun run = new JobRun(transactions, store, clock, job, () -> stopping);
        try {
            run.write(batches.longBatch(
                    collection(order.collection()),
                    order.contentType(),
                    order.options().locale(),
                    order.caller()));
            LOG.infof("job %s has ended", job.id());
        } catch (JobRun.Interrupted interrupted) {
            LOG.infof("job %s is left as it is", job.id());
        } catch (StorageException away) {
            throw away;
        } catch (RuntimeException unexpected) {
            LOG.errorf(unexpected, "job %s failed", job.id());
            run.fail(new Trouble("internal-error", "The service could not write this job; its log names " + job.id()));
        }
    }

    private FactCollection<?> collection(String name) {
        return collections.stream()
                .filter(each -> each.kind().topic().collection().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no collection " + name + " takes long batches"));
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
