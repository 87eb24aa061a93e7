package vn.hiza.bench.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.hiza.bench.BenchOptions;
import vn.hiza.bench.Benchmark;
import vn.hiza.bench.Figure;
import vn.hiza.bench.Outcome;
import vn.hiza.bench.Series;
import vn.hiza.bench.floor.SetFloor;
import vn.hiza.bench.load.Call;
import vn.hiza.bench.load.Reply;
import vn.hiza.bench.suite.Counts;
import vn.hiza.bench.suite.Counts.Count;
import vn.hiza.bench.suite.Workbench;

/** The same large batch as JSON, as CSV and as a DHIS2 client sends it, in small requests too; and sent again unchanged. */
final class FormatsBenchmark implements Benchmark {
    private static final int WARM_UP = 2;
    private static final int SMALL = 1_000;
    private static final String BATCH = "/api/v1/vaccination-counts/batch";
    private static final String DHIS2 = "/api/dataValueSets";

    private final Series json = new Series();
    private final Series csv = new Series();
    private final Series dhis2 = new Series();
    private final Series dhis2Updates = new Series();
    private final Series dhis2Small = new Series();
    private final Series unchanged = new Series();
    private final Series bare = new Series();

    @Override
    public String name() {
        return "formats";
    }

    @Override
    public String question() {
        return "rows/s of a large batch as JSON, CSV and DHIS2 data values, and of one sent again unchanged";
    }

    @Override
    public Outcome measure(Workbench bench) throws Exception {
        BenchOptions options = bench.options();
        bench.counts();
        try (SetFloor floor = new SetFloor(bench.suite().database("health"))) {
            for (int round = -WARM_UP; round < options.rounds(); round++) {
                bench.say(round < 0 ? "warm-up" : "round " + (round + 1) + " of " + options.rounds());
                round(bench, floor, round);
            }
        }
        String floor = "one INSERT … SELECT FROM unnest … ON CONFLICT";
        return new Outcome(
                options.rows() + " vaccination counts a request, one client, " + bench.door()
                        + "; between requests the figures settle",
                WARM_UP + " rounds",
                List.of(
                        Figure.of("insert, JSON", "rows/s", json, "≥ 0.35 of the floor")
                                .above(floor, bare),
                        Figure.of("insert, CSV", "rows/s", csv, "≥ 0.35 of the floor")
                                .above(floor, bare),
                        Figure.of("insert, DHIS2 JSON", "rows/s", dhis2, "≥ 0.8 of JSON; ≥ 23,940")
                                .above("insert, JSON", json),
                        Figure.of("update, DHIS2 JSON", "rows/s", dhis2Updates, "≥ 18,760"),
                        Figure.of("insert, DHIS2 JSON, 1,000 a request", "rows/s", dhis2Small, "≥ 2,550"),
                        Figure.of("unchanged, JSON", "rows/s", unchanged, "≥ 1.5 of the insert")
                                .above("insert, JSON", json)));
    }

    /** What comes first finds the database busy with tidying up after the floor, so each format does in its turn. */
    private void round(Workbench bench, SetFloor floor, int round) throws Exception {
        List<Format> formats = new ArrayList<>(List.of(this::inJson, this::inCsv, this::atTheDoor));
        Collections.rotate(formats, round);
        for (Format each : formats) {
            each.measure(bench, round >= 0);
        }
        keep(bare, floor.rowsPerSecond(bench.counts().next(bench.options().rows())), round >= 0);
    }

    private void inJson(Workbench bench, boolean counted) throws Exception {
        int rows = bench.options().rows();
        List<Count> counts = bench.counts().next(rows);
        keep(json, rate(bench, Call.post(BATCH, Counts.batch(counts)), rows), counted);
        keep(unchanged, rate(bench, Call.post(BATCH, Counts.batch(counts)), rows), counted);
    }

    private void inCsv(Workbench bench, boolean counted) throws Exception {
        int rows = bench.options().rows();
        Call table = Call.post(BATCH, Counts.table(bench.counts().next(rows))).with("Content-Type", "text/csv");
        keep(csv, rate(bench, table, rows), counted);
    }

    private void atTheDoor(Workbench bench, boolean counted) throws Exception {
        int rows = bench.options().rows();
        List<Count> counts = bench.counts().next(rows);
        List<Count> more = counts.stream().map(Count::more).toList();
        keep(dhis2, rate(bench, Call.post(DHIS2, Counts.dataValues(counts)), rows), counted);
        keep(dhis2Updates, rate(bench, Call.post(DHIS2, Counts.dataValues(more)), rows), counted);
        keep(dhis2Small, inSmall(bench), counted);
    }

    private static double inSmall(Workbench bench) throws Exception {
        int rows = bench.options().rows();
        List<Call> calls = new ArrayList<>();
        for (int at = 0; at < rows; at += SMALL) {
            calls.add(Call.post(DHIS2, Counts.dataValues(bench.counts().next(Math.min(SMALL, rows - at)))));
        }
        long began = System.nanoTime();
        for (Call call : calls) {
            taken(bench.health().await(call));
        }
        long nanos = System.nanoTime() - began;
        bench.settle();
        return rows * 1e9 / nanos;
    }

    private static void keep(Series rates, double rate, boolean counted) {
        if (counted) {
            rates.add(rate);
        }
    }

    private static double rate(Workbench bench, Call call, int rows) throws Exception {
        long began = System.nanoTime();
        Reply reply = bench.health().await(call);
        long nanos = System.nanoTime() - began;
        taken(reply);
        bench.settle();
        return rows * 1e9 / nanos;
    }

    private static void taken(Reply reply) {
        reply.succeeding();
        if (!reply.body().toString().contains("\"rejected\":0")
                && !reply.body().toString().contains("\"ignored\":0")) {
            throw new IllegalStateException("counts were refused: " + reply.shortened());
        }
    }

    /** A way of sending counts. */
    private interface Format {
        void measure(Workbench bench, boolean counted) throws Exception;
    }
}
