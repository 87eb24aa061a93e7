package vn.hiza.stack.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process: politely, and by force when it does not listen in time. */
public final class Ending {
    private static final Duration LAST_RESORT = Duration.ofSeconds(5);

    private Ending() {}

    /** SIGTERM, then SIGKILL. */
    public static void terminate(ProcessHandle process, Duration patience) {
        process.destroy();
        awaitOrKill(process, patience);
    }

    /** SIGINT, which PostgreSQL takes as: end the sessions, write everything, stop. Then SIGKILL. */
    public static void interrupt(ProcessHandle process, Duration patience) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        awaitOrKill(process, patience);
    }

    /** SIGKILL: the process has no say. */
    public static void kill(ProcessHandle process) {
        process.destroyForcibly();
        ended(process, LAST_RESORT);
    }

    private static void awaitOrKill(ProcessHandle process, Duration patience) {
        if (!ended(process, patience)) {
            kill(process);
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        CompletableFuture<ProcessHandle> end = process.onExit();
        try {
            end.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException still) {
            return !process.isAlive();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
