package vn.hiza.bench.measure;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.hiza.bench.BenchOptions;
import vn.hiza.bench.Benchmark;
import vn.hiza.bench.Figure;
import vn.hiza.bench.Outcome;
import vn.hiza.bench.Series;
import vn.hiza.bench.load.Call;
import vn.hiza.bench.load.HttpCaller;
import vn.hiza.bench.load.Latencies;
import vn.hiza.bench.load.OpenLoop;
import vn.hiza.bench.load.OpenPage;
import vn.hiza.bench.load.Reply;
import vn.hiza.bench.suite.Counts;
import vn.hiza.bench.suite.ResidentMemory;
import vn.hiza.bench.suite.Visitor;
import vn.hiza.bench.suite.Workbench;

/** How long after the answer to a write every one of many open board pages shows it, and what the gateway needs for that. */
final class PagesBenchmark implements Benchmark {
    private static final int PAGES = 200;
    private static final int CHANGES_A_SECOND = 20;
    private static final String READER = "board";
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final long PATIENCE_MILLIS = 5_000;

    private final Series half = new Series();
    private final Series most = new Series();
    private final Series last = new Series();
    private final Series memory = new Series();

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String question() {
        return "from a write's 2xx until " + PAGES + " open board pages show it; the gateway's memory";
    }

    @Override
    public Outcome measure(Workbench bench) throws Exception {
        BenchOptions options = bench.options();
        bench.counts();
        try (HttpCaller browsers = new HttpCaller(bench.suite().gateway(), "", 3 * PAGES)) {
            List<OpenPage> pages = opened(bench, browsers);
            bench.say("warm-up");
            round(bench, pages, WARM_UP);
            for (int round = 1; round <= options.rounds(); round++) {
                bench.say("round " + round + " of " + options.rounds());
                Latencies shown = round(bench, pages, Duration.ofSeconds(options.seconds()));
                half.add(shown.millis(50));
                most.add(shown.millis(99));
                last.add(shown.millis(100));
                memory.add(ResidentMemory.of(
                        List.of(Objects.requireNonNull(bench.suite().processes().get("gateway")))));
            }
        }
        return new Outcome(
                CHANGES_A_SECOND + " new counts a second, open loop, rounds of " + options.seconds() + " s, "
                        + bench.door() + "; " + PAGES + " pages, each of its own session, listen and read as the page's"
                        + " script does",
                WARM_UP.toSeconds() + " s",
                List.of(
                        Figure.of("2xx to a page that shows it, p50", "ms", half, null),
                        Figure.of("2xx to a page that shows it, p99", "ms", most, "≤ 1,000"),
                        Figure.of("2xx to the last page that shows it", "ms", last, null),
                        Figure.of("the gateway's resident memory", "MB", memory, "≤ 512")));
    }

    private static List<OpenPage> opened(Workbench bench, HttpCaller browsers) throws Exception {
        bench.say("opening " + PAGES + " pages");
        List<OpenPage> pages = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            pages.add(OpenPage.open(browsers, new Visitor().signIn(bench.suite().gateway(), READER)));
        }
        return pages;
    }

    private static Latencies round(Workbench bench, List<OpenPage> pages, Duration time) throws Exception {
        Counts counts = bench.counts();
        HttpCaller writer = bench.health();
        HttpCaller reader = bench.gateway();
        List<Written> written = new OpenLoop(writer, CHANGES_A_SECOND).run(time, due -> {
            Counts.Count count = counts.next();
            return writer.send(Call.put(count.path(), count.body())).compose(answer -> follow(reader, answer));
        });
        Latencies latencies = new Latencies();
        long newest = written.stream().mapToLong(Written::version).max().orElseThrow();
        for (OpenPage page : pages) {
            await(page, newest);
            for (Written each : written) {
                latencies.record(Objects.requireNonNull(page.showed(each.version())) - each.acknowledged());
            }
        }
        return latencies;
    }

    private static Future<Written> follow(HttpCaller reader, Reply answer) {
        long acknowledged = System.nanoTime();
        return reader.send(Call.get("/api/v1/board?after=" + answer.succeeding().header("Hiza-Event-Id")))
                .map(board -> new Written(
                        acknowledged,
                        Long.parseLong(
                                board.succeeding().json().path("dataVersion").asText())));
    }

    private static void await(OpenPage page, long version) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMillis(PATIENCE_MILLIS).toNanos();
        while (page.showed(version) == null) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("a page does not show version " + version + " after " + PATIENCE_MILLIS
                        + " ms: " + page.trouble());
            }
            Thread.sleep(10);
        }
    }

    /** The moment of one write's answer; the version is the first seen to hold it. */
    private record Written(long acknowledged, long version) {}
}
