package vn.hiza.rest.batch;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;

/**
 * Lets a few batches in at a time; the others wait outside with their bodies out of memory, so that who sends slowly keeps
 * no place. Inside, each holds its body and its rows in memory, so that as many as wish to come would take the heap of those who state one fact.
 */
final class BatchGate {
    private final Semaphore places;
    private final int mostWaiting;
    private final long patienceMillis;

    /** @param mostWaiting more are refused at once: each that waits holds a thread that single statements need */
    BatchGate(int places, int mostWaiting, long patienceMillis) {
        this.places = new Semaphore(places, true);
        this.mostWaiting = mostWaiting;
        this.patienceMillis = patienceMillis;
    }

    /** @throws BusinessException retryable, when no place became free in time */
    <R> R within(Supplier<R> work) {
        try {
            boolean inside = places.tryAcquire(0, TimeUnit.MILLISECONDS)
                    || places.getQueueLength() < mostWaiting
                            && places.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS);
            if (!inside) {
                throw busy();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static BusinessException busy() {
        return new BusinessException(
                Category.UNAVAILABLE,
                "too-many-batches",
                "Other batches are still being written and nothing of this one was written; send it again.");
    }
}
