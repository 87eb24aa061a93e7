package vn.hiza.health.dhis2.task;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.StorageException;

/**
 * Does the tasks one after the other. A task belongs to whoever holds its lock; when that one dies, the next who looks does it
 * again from the start, and what was written counts as stored so already.
 */
@ApplicationScoped
public class TaskRunner {
    private static final Logger LOG = Logger.getLogger(TaskRunner.class);
    private static final long LOOK_EVERY_SECONDS = 15;
    /** The first of the two keys of a task's lock. */
    private static final int LOCK_SPACE = 18_542;

    private final Semaphore wakeUp = new Semaphore(0);
    private final TaskStore store;
    private final TaskTurn turn;
    private final Jdbi jdbi;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    public TaskRunner(TaskStore store, TaskTurn turn, Jdbi jdbi) {
        this.store = store;
        this.turn = turn;
        this.jdbi = jdbi;
    }

    void start(@Observes StartupEvent started) {
        Thread runs = new Thread(this::run, "dhis2-tasks");
        runs.setDaemon(true);
        runs.start();
        thread = runs;
    }

    /** The task at hand is given some time to end. */
    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        stopping = true;
        wakeUp.release();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(20));
        }
    }

    /** There is another task. */
    public void wake() {
        wakeUp.release();
    }

    private void run() {
        while (!stopping) {
            try {
                wakeUp.drainPermits();
                takeWaiting();
                if (!stopping && wakeUp.tryAcquire(LOOK_EVERY_SECONDS, TimeUnit.SECONDS)) {
                    LOG.debug("a task was handed in");
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException unreachable) {
                LOG.warnf("tasks cannot be looked for: %s", unreachable.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            if (wakeUp.tryAcquire(1, TimeUnit.SECONDS)) {
                LOG.debug("a task was handed in");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeWaiting() {
        for (ImportTask task : store.waiting()) {
            if (stopping) {
                return;
            }
            try (Handle lock = jdbi.open()) {
                if (locked(lock, "pg_try_advisory_lock", task)) {
                    try {
                        take(task);
                    } finally {
                        locked(lock, "pg_advisory_unlock", task);
                    }
                }
            }
        }
    }

    private void take(ImportTask task) {
        try {
            turn.take(task);
        } catch (BusinessException busy) {
            LOG.infof("task %s waits: %s", task.id(), busy.getMessage());
        } catch (StorageException failed) {
            if (failed.unreachable()) {
                throw failed;
            }
            turn.giveUp(task, failed);
        } catch (RuntimeException unexpected) {
            turn.giveUp(task, unexpected);
        }
    }

    private static boolean locked(Handle lock, String function, ImportTask task) {
        return lock.createQuery("select " + function + "(:space, :task)")
                .bind("space", LOCK_SPACE)
                .bind("task", task.id().hashCode())
                .mapTo(Boolean.class)
                .one();
    }
}
