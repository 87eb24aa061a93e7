package vn.hiza.bench.measure;

import java.util.List;
import vn.hiza.bench.BenchOptions;
import vn.hiza.bench.Benchmark;
import vn.hiza.bench.Figure;
import vn.hiza.bench.Outcome;
import vn.hiza.bench.Series;
import vn.hiza.bench.floor.SetFloor;
import vn.hiza.bench.suite.Counts;
import vn.hiza.bench.suite.Counts.Count;
import vn.hiza.bench.suite.Workbench;

/** Large batches of vaccination counts, new and changed, and the same rows in small requests. */
final class BatchBenchmark implements Benchmark {
    private static final int WARM_UP = 4;
    private static final int SMALL = 1_000;
    private static final String FLOOR = "one INSERT … SELECT FROM unnest … ON CONFLICT";

    private final Series inserts = new Series();
    private final Series updates = new Series();
    private final Series small = new Series();
    private final Series linearity = new Series();
    private final Series bareInserts = new Series();
    private final Series bareUpdates = new Series();

    @Override
    public String name() {
        return "batch";
    }

    @Override
    public String question() {
        return "rows/s of a large batch, insert and update; and in requests of 1,000 rows";
    }

    @Override
    public Outcome measure(Workbench bench) throws Exception {
        BenchOptions options = bench.options();
        bench.counts();
        try (SetFloor floor = new SetFloor(bench.suite().database("health"))) {
            for (int round = -WARM_UP; round < options.rounds(); round++) {
                bench.say(round < 0 ? "warm-up" : "round " + (round + 1) + " of " + options.rounds());
                round(bench, floor, options.rows(), round >= 0);
            }
        }
        return new Outcome(
                options.rows() + " vaccination counts a request, one client, " + bench.door()
                        + "; between requests the figures settle",
                WARM_UP + " rounds",
                List.of(
                        Figure.of("insert", "rows/s", inserts, "≥ 0.35 of the floor, reaching for 0.6; ≥ 30,000 rows/s")
                                .above(FLOOR, bareInserts),
                        Figure.of("update", "rows/s", updates, "≥ 0.35 of the floor, reaching for 0.6; ≥ 24,000 rows/s")
                                .above(FLOOR, bareUpdates),
                        Figure.of("insert, 1,000 rows a request", "rows/s", small, null),
                        Figure.of("linearity: large requests over small ones", "×", linearity, "≥ 0.9")));
    }

    private void round(Workbench bench, SetFloor floor, int rows, boolean counted) throws Exception {
        List<Count> counts = bench.counts().next(rows);
        List<Count> changed = counts.stream().map(Count::more).toList();
        double insert = rate(bench, counts, rows);
        double update = rate(bench, changed, rows);
        double inSmall = rate(bench, bench.counts().next(rows), SMALL);
        double bareInsert = floor.rowsPerSecond(counts);
        double bareUpdate = floor.rowsPerSecond(changed);
        if (counted) {
            inserts.add(insert);
            updates.add(update);
            small.add(inSmall);
            linearity.add(insert / inSmall);
            bareInserts.add(bareInsert);
            bareUpdates.add(bareUpdate);
        }
    }

    private static double rate(Workbench bench, List<Count> counts, int perRequest) throws Exception {
        List<String> bodies = java.util.stream.IntStream.iterate(
                        0, from -> from < counts.size(), from -> from + perRequest)
                .mapToObj(from -> Counts.batch(counts.subList(from, Math.min(counts.size(), from + perRequest))))
                .toList();
        long began = System.nanoTime();
        for (String body : bodies) {
            bench.write(body);
        }
        long nanos = System.nanoTime() - began;
        bench.settle();
        return counts.size() * 1e9 / nanos;
    }
}
