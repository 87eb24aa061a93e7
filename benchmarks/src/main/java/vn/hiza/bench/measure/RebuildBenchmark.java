package vn.hiza.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import vn.hiza.bench.BenchOptions;
import vn.hiza.bench.Benchmark;
import vn.hiza.bench.Figure;
import vn.hiza.bench.Outcome;
import vn.hiza.bench.Series;
import vn.hiza.bench.floor.TopicReader;
import vn.hiza.bench.load.Call;
import vn.hiza.bench.load.HttpCaller;
import vn.hiza.bench.suite.Workbench;

/** The ledger made anew from the topics, against merely reading them. */
final class RebuildBenchmark implements Benchmark {
    private static final String REBUILD = "/api/v1/ledger/rebuild";
    private static final Duration LONGEST = Duration.ofMinutes(20);

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String question() {
        return "events/s of the ledger's rebuild from the topics";
    }

    @Override
    public Outcome measure(Workbench bench) throws Exception {
        BenchOptions options = bench.options();
        int facts = Collections.max(options.facts());
        bench.fillTo(facts);
        Series rebuilt = new Series();
        Series read = new Series();
        try (TopicReader reader = new TopicReader(bench.suite().kafka())) {
            reader.recordsPerSecond();
            for (int i = 1; i <= options.rounds(); i++) {
                bench.say("round " + i + " of " + options.rounds());
                rebuilt.add(rebuild(bench.gateway()));
                read.add(reader.recordsPerSecond());
            }
        }
        return new Outcome(
                String.format(Locale.ROOT, "%,d facts in the topics; nothing else runs", facts),
                "none for the rebuild (it is a rare, long work), one reading for the floor",
                List.of(Figure.of("rebuild", "events/s", rebuilt, "≥ 0.05 of the floor, reaching for 0.25")
                        .above("a plain consumer of the same topics", read)));
    }

    private static double rebuild(HttpCaller gateway) throws InterruptedException {
        gateway.await(Call.post(REBUILD, "")).succeeding();
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            JsonNode progress = gateway.await(Call.get(REBUILD)).succeeding().json();
            String state = progress.path("state").asText();
            if (state.equals("DONE")) {
                Duration took = Duration.between(
                        Instant.parse(progress.path("startedAt").asText()),
                        Instant.parse(progress.path("finishedAt").asText()));
                return progress.path("events").asLong() * 1e9 / took.toNanos();
            }
            if (!state.equals("RUNNING")) {
                throw new IllegalStateException("the rebuild ended otherwise: " + progress);
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the rebuild took longer than " + LONGEST);
    }
}
