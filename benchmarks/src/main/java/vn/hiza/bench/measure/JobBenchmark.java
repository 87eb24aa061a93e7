package vn.hiza.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.hiza.bench.Benchmark;
import vn.hiza.bench.Figure;
import vn.hiza.bench.Outcome;
import vn.hiza.bench.Series;
import vn.hiza.bench.load.Call;
import vn.hiza.bench.load.ClosedLoop;
import vn.hiza.bench.load.Reply;
import vn.hiza.bench.suite.Counts;
import vn.hiza.bench.suite.Workbench;

/** A file of ten large batches written as a job, and what single writes are answered in meanwhile. */
final class JobBenchmark implements Benchmark {
    private static final int BATCHES = 10;
    private static final int CLIENTS = 2;
    private static final Duration WINDOW = Duration.ofSeconds(3);

    private final Series rate = new Series();
    private final Series meanwhile = new Series();
    private final Series alone = new Series();

    @Override
    public String name() {
        return "job";
    }

    @Override
    public String question() {
        return "rows/s of a file of ten large batches as a job, and the latency of single writes meanwhile";
    }

    @Override
    public Outcome measure(Workbench bench) throws Exception {
        int rows = BATCHES * bench.options().rows();
        Counts counts = bench.counts();
        bench.write(Counts.batch(counts.next(bench.options().rows())));
        bench.settle();
        ClosedLoop singles = new ClosedLoop(
                bench.health(),
                () -> {
                    Counts.Count count = counts.next();
                    return Call.put(count.path(), count.body());
                },
                reply -> reply.status() == 201);
        for (int round = 1; round <= bench.options().rounds(); round++) {
            bench.say("round " + round + " of " + bench.options().rounds());
            alone.add(singles.run(CLIENTS, WINDOW).latencies().millis(99));
            String job = accepted(bench, Counts.table(counts.next(rows)));
            JsonNode now = state(bench, job);
            while (now.path("endedAt").isNull()) {
                meanwhile.add(singles.run(CLIENTS, WINDOW).latencies().millis(99));
                now = state(bench, job);
            }
            if (now.path("counts").path("created").asInt() != rows) {
                throw new IllegalStateException("the job did not write all of its rows: " + now);
            }
            Duration took = Duration.between(
                    Instant.parse(now.path("submittedAt").asText()),
                    Instant.parse(now.path("endedAt").asText()));
            rate.add(rows * 1e9 / took.toNanos());
            bench.settle();
        }
        return new Outcome(
                rows + " vaccination counts as CSV with Prefer: respond-async, a service with 256 MB of heap; "
                        + CLIENTS
                        + " clients write single counts meanwhile, in windows of " + WINDOW.toSeconds() + " s, "
                        + bench.door(),
                "one batch",
                List.of(
                        Figure.of("job, from acceptance to end", "rows/s", rate, null),
                        Figure.of("single writes meanwhile, p99", "ms", meanwhile, "≤ 100"),
                        Figure.of("single writes alone, p99", "ms", alone, null)));
    }

    private static String accepted(Workbench bench, String table) throws InterruptedException, Exception {
        Reply reply = bench.health()
                .await(Call.post("/api/v1/vaccination-counts/batch", table)
                        .with("Content-Type", "text/csv")
                        .with("Prefer", "respond-async"));
        reply.succeeding();
        return "/api/v1/vaccination-counts/batch/jobs/"
                + reply.json().path("id").asText();
    }

    private static JsonNode state(Workbench bench, String job) throws Exception {
        return bench.health().await(Call.get(job)).json();
    }
}
