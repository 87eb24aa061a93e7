package vn.hiza.seeds.loader;

import java.time.Duration;

/**
 * How a suite that is still starting is waited for.
 *
 * @param longest how long one batch is sent again before the loading gives up
 * @param pause between two attempts
 */
record Patience(Duration longest, Duration pause) {
    static final Patience USUAL = new Patience(Duration.ofSeconds(60), Duration.ofMillis(500));

    long deadline() {
        return System.nanoTime() + longest.toNanos();
    }

    static boolean isOver(long deadline) {
        return System.nanoTime() - deadline > 0;
    }

    void rest() {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException interrupted) {
            throw interrupted();
        }
    }

    /** For whoever catches an interruption: the thread stays interrupted. */
    static SeedsRefused interrupted() {
        Thread.currentThread().interrupt();
        return new SeedsRefused("The loading was interrupted; loading again goes on where it stopped.");
    }

    @Override
    public String toString() {
        return longest.toMillis() % 1_000 == 0 ? longest.toSeconds() + " s" : longest.toMillis() + " ms";
    }
}
