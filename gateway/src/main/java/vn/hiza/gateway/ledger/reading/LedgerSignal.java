package vn.hiza.gateway.ledger.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.hiza.gateway.ledger.LedgerListener;

/** Wakes the pulse: after a commit of this process, or when somebody begins to wait. Any number of calls make one beat. */
@ApplicationScoped
public class LedgerSignal implements LedgerListener {
    private final Semaphore news = new Semaphore(0);

    @Override
    public void changed() {
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    void await(Duration atMost) throws InterruptedException {
        if (news.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }
}
