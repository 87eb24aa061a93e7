package vn.hiza.stack.home;

import java.io.IOException;
import java.nio.file.Files;
import vn.hiza.stack.Refusal;

/** Refuses to start where the disk would soon be full: databases and logs do not end well there. */
public final class DiskSpace {
    /** Seeds, two engines and their logs take about 400 MB; the rest is room to work. */
    public static final long NEEDED_BYTES = 1L << 30;

    private DiskSpace() {}

    public static void check(StackHome home) throws IOException {
        check(home, Files.getFileStore(home.folder()).getUsableSpace());
    }

    static void check(StackHome home, long usableBytes) {
        if (usableBytes < NEEDED_BYTES) {
            throw new Refusal("Only " + (usableBytes >> 20) + " MB are free on the disk of " + home.folder()
                    + "; the suite needs " + (NEEDED_BYTES >> 20)
                    + " MB.\nFree some space, or set HIZA_HOME to a folder on another disk.");
        }
    }
}
