package vn.hiza.stack.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log. */
public final class LogTail {
    private static final int ENOUGH_BYTES = 64 * 1024;

    private LogTail() {}

    /** Set off by a margin, or a remark that there are none. */
    public static String of(Path log, int lines) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - ENOUGH_BYTES);
            file.seek(from);
            byte[] end = new byte[(int) (file.length() - from)];
            file.readFully(end);
            List<String> all = new String(end, StandardCharsets.UTF_8).lines().toList();
            List<String> last = all.subList(Math.max(0, all.size() - lines), all.size());
            return last.isEmpty() ? "    (its log is empty)" : "    " + String.join("\n    ", last);
        } catch (IOException unreadable) {
            return "    (its log cannot be read: " + log + ")";
        }
    }
}
