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
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    /** @throws BusinessException retryable, when no place became free in time */
    byte[] made(Supplier<byte[]> document) {
        if (!placed()) {
            throw busy();
        }
        try {
            return document.get();
        } finally {
            places.release();
        }
    }

    /** How many wait for a place. */
    int waiting() {
        return MOST_WAITING - waiting.availablePermits();
    }

    private boolean placed() {
        try {
            return places.tryAcquire(0, TimeUnit.SECONDS) || waiting.tryAcquire() && placedInTime();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean placedInTime() throws InterruptedException {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } finally {
            waiting.release();
        }
    }

    private static BusinessException busy() {
        return new BusinessException(
                Category.UNAVAILABLE,
                "too-many-reports",
                "Other documents are still being made; ask again in a moment, or for text/html or text/csv.");
    }
}
