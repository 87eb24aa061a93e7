package vn.hiza.stack;

import java.io.PrintStream;
import java.util.Objects;

/** Tells on a terminal, where progress rewrites its line, or in a file, where progress is written now and then. */
public final class Console implements Narration {
    private static final long FILE_PAUSE_NANOS = 2_000_000_000L;
    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean terminal;
    private boolean progressShown;
    private String lastProgress = "";
    private long lastWritten;

    public Console(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** The console of this process; the script that started it knows whether a terminal is behind it. */
    public static Console ofProcess() {
        return new Console(System.out, "1".equals(Objects.requireNonNullElse(System.getenv("HIZA_TERMINAL"), "0")));
    }

    @Override
    public synchronized void say(String line) {
        if (progressShown) {
            out.print(ERASE_LINE);
            progressShown = false;
        }
        out.println(line);
        out.flush();
    }

    @Override
    public synchronized void progress(String line) {
        if (line.equals(lastProgress)) {
            return;
        }
        lastProgress = line;
        if (terminal) {
            out.print(ERASE_LINE + "  " + line);
            out.flush();
            progressShown = true;
        } else if (System.nanoTime() - lastWritten > FILE_PAUSE_NANOS) {
            lastWritten = System.nanoTime();
            out.println("  " + line);
            out.flush();
        }
    }
}
