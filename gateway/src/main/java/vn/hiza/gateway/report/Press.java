package vn.hiza.gateway.report;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;

/** Makes two documents at a time, whatever the number of readers: each takes some ten megabytes while it is made. */
@Singleton
public class Press {
    private static final int AT_A_TIME = 2;
    /** Each that waits holds a thread that single readers need. */
    private static final int MOST_WAITING = 8;

    private static final long PATIENCE_SECONDS = 30;

    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    /** @throws BusinessException retryable, when no place became free in time */
    byte[] made(Supplier<byte[]> document) {
        try {
            boolean placed = places.tryAcquire(0, TimeUnit.SECONDS)
                    || places.getQueueLength() < MOST_WAITING && places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!placed) {
                throw busy();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return document.get();
        } finally {
            places.release();
        }
    }

    private static BusinessException busy() {
        return new BusinessException(
                Category.UNAVAILABLE,
                "too-many-reports",
                "Other documents are still being made; ask again in a moment, or for text/html or text/csv.");
    }
}
