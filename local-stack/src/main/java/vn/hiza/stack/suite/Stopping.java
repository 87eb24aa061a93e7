package vn.hiza.stack.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import vn.hiza.stack.process.Child;

/** Ends several processes at the same time: each may take seconds to finish what it was asked. */
final class Stopping {
    private Stopping() {}

    static Thread begin(Child child, Duration patience) {
        Thread thread = new Thread(
                () -> {
                    try {
                        child.stop(patience);
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                },
                "stop-" + child.name());
        thread.start();
        return thread;
    }

    static void await(List<Thread> stops) {
        for (Thread stop : stops) {
            try {
                stop.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
