package vn.hiza.bench.measure;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.hiza.bench.Benchmark;
import vn.hiza.bench.Figure;
import vn.hiza.bench.Outcome;
import vn.hiza.bench.Series;
import vn.hiza.bench.load.Call;
import vn.hiza.bench.load.ClosedLoop;
import vn.hiza.bench.suite.Counts;
import vn.hiza.bench.suite.Workbench;

/** A file of ten large batches written as a job, at either door, and what single writes are answered in meanwhile. */
final class JobBenchmark implements Benchmark {
    private static final int BATCHES = 10;
    private static final int CLIENTS = 2;
    private static final Duration WINDOW = Duration.ofSeconds(3);

    private final Series table = new Series();
    private final Series besideTable = new Series();
    private final Series dataValues = new Series();
    private final Series besideDataValues = new Series();
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
            written(bench, LongFile.TABLE, singles, table, besideTable);
            written(bench, LongFile.DATA_VALUES, singles, dataValues, besideDataValues);
        }
        return new Outcome(
                rows(bench)
                        + " vaccination counts as CSV with Prefer: respond-async and as DHIS2 CSV with async=true, a"
                        + " service with 256 MB of heap; " + CLIENTS
                        + " clients write single counts meanwhile, in windows of " + WINDOW.toSeconds() + " s, "
                        + bench.door(),
                "one batch",
                List.of(
                        Figure.of("CSV, from acceptance to end", "rows/s", table, null),
                        Figure.of("single writes meanwhile, p99", "ms", besideTable, "≤ 100"),
                        Figure.of("DHIS2 CSV, from acceptance to end", "rows/s", dataValues, null),
                        Figure.of("single writes meanwhile, DHIS2, p99", "ms", besideDataValues, "≤ 100"),
                        Figure.of("single writes alone, p99", "ms", alone, null)));
    }

    private static int rows(Workbench bench) {
        return BATCHES * bench.options().rows();
    }

    private static void written(Workbench bench, LongFile file, ClosedLoop singles, Series rate, Series meanwhile)
            throws Exception {
        int rows = rows(bench);
        String address = file.handIn(bench, bench.counts().next(rows));
        Optional<Duration> took = file.took(bench, address, rows);
        while (took.isEmpty()) {
            meanwhile.add(singles.run(CLIENTS, WINDOW).latencies().millis(99));
            took = file.took(bench, address, rows);
        }
        rate.add(rows * 1e9 / took.orElseThrow().toNanos());
        bench.settle();
    }
}
