package vn.hiza.gateway.report;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Makes two documents at a time, whatever the number of readers: each takes some ten megabytes while it is made. */
@Singleton
public class Press {
    private static final int AT_A_TIME = 2;

    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    byte[] made(Supplier<byte[]> document) {
        places.acquireUninterruptibly();
        try {
            return document.get();
        } finally {
            places.release();
        }
    }
}
