package vn.hiza.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.hiza.facts.AfterCommit;

/** Wakes the relay in this process after a commit; any number of calls make one round. */
@ApplicationScoped
public class RelaySignal implements AfterCommit {
    private final Semaphore work = new Semaphore(0);

    @Override
    public void committed() {
        wake();
    }

    void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    void await(Duration atMost) throws InterruptedException {
        if (work.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            work.drainPermits();
        }
    }
}
