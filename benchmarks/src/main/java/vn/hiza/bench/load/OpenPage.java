package vn.hiza.bench.load;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * A board page that somebody has open: it listens, and when it is told of a change it reads the figures anew, one reading at a
 * time and with the pause that the page's script keeps.
 */
public final class OpenPage {
    private static final long PAUSE_MILLIS = 500;

    private final HttpCaller gateway;
    private final Call figures;
    private final ConcurrentSkipListMap<Long, Long> shown = new ConcurrentSkipListMap<>();
    private boolean reading;
    private boolean asked;
    private @Nullable String trouble;

    private OpenPage(HttpCaller gateway, Call figures) {
        this.gateway = gateway;
        this.figures = figures;
    }

    /** Opens a page; it stays open as long as the caller. */
    public static OpenPage open(HttpCaller gateway, String cookies) throws InterruptedException {
        OpenPage page = new OpenPage(
                gateway, Call.get("/figures?lang=vi").with("Cookie", cookies).with("Accept-Encoding", "gzip"));
        gateway.await(Call.get("/").with("Cookie", cookies)).succeeding();
        gateway.listen(Call.get("/data/board/stream").with("Cookie", cookies), page::told);
        return page;
    }

    /** The moment ({@link System#nanoTime()}) when the page showed this or a later version; null while it did not. */
    public @Nullable Long showed(long version) {
        Map.Entry<Long, Long> first = shown.ceilingEntry(version);
        return first == null ? null : first.getValue();
    }

    /** What a reading failed of; null when all succeeded. */
    public @Nullable String trouble() {
        return trouble;
    }

    private void told(String chunk) {
        if (chunk.contains("data:")) {
            asked = true;
            read();
        }
    }

    /** On the caller's one thread, as everything that changes a page. */
    private void read() {
        if (reading || !asked) {
            return;
        }
        reading = true;
        asked = false;
        gateway.send(figures).onComplete(answer -> {
            if (answer.failed()) {
                trouble = String.valueOf(answer.cause());
            } else if (answer.result().status() == 200) {
                shown.putIfAbsent(Long.parseLong(answer.result().header("Hiza-Data-Version")), System.nanoTime());
            } else {
                trouble = answer.result().shortened();
            }
            gateway.onThreadAfter(PAUSE_MILLIS, () -> {
                reading = false;
                read();
            });
        });
    }
}
