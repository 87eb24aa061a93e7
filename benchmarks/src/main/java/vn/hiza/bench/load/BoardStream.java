package vn.hiza.bench.load;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** An open {@code board/stream}: which data version arrived when. */
public final class BoardStream {
    private static final String VERSION = "\"dataVersion\":\"";

    private final ConcurrentSkipListMap<Long, Long> arrivals = new ConcurrentSkipListMap<>();
    private final StringBuilder unread = new StringBuilder();

    /** Opens the stream; it stays open as long as the caller. */
    public static BoardStream open(HttpCaller gateway) throws InterruptedException {
        BoardStream stream = new BoardStream();
        gateway.listen(Call.get("/api/v1/board/stream"), stream::take);
        return stream;
    }

    /** The moment ({@link System#nanoTime()}) when this or a later version was announced; null while it was not. */
    public @Nullable Long arrivalOf(long version) {
        Map.Entry<Long, Long> first = arrivals.ceilingEntry(version);
        return first == null ? null : first.getValue();
    }

    void take(String chunk) {
        long now = System.nanoTime();
        unread.append(chunk);
        for (int end = unread.indexOf("\n"); end >= 0; end = unread.indexOf("\n")) {
            line(unread.substring(0, end), now);
            unread.delete(0, end + 1);
        }
    }

    private void line(String line, long now) {
        int at = line.startsWith("data:") ? line.indexOf(VERSION) : -1;
        if (at >= 0) {
            int from = at + VERSION.length();
            arrivals.putIfAbsent(Long.parseLong(line, from, line.indexOf('"', from), 10), now);
        }
    }
}
