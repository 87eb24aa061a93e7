package vn.hiza.bench.measure;

import java.util.List;
import vn.hiza.bench.BenchOptions;
import vn.hiza.bench.Benchmark;
import vn.hiza.bench.Figure;
import vn.hiza.bench.Outcome;
import vn.hiza.bench.Series;
import vn.hiza.bench.load.Call;
import vn.hiza.bench.load.HttpCaller;
import vn.hiza.bench.suite.Home;
import vn.hiza.bench.suite.ResidentMemory;
import vn.hiza.bench.suite.Suite;
import vn.hiza.bench.suite.Workbench;

/** From the command to five ready applications, on an empty folder and on one that holds data; and what they occupy. */
final class StartBenchmark implements Benchmark {
    private static final int READS = 500;

    private final Series fresh = new Series();
    private final Series again = new Series();
    private final Series atReady = new Series();
    private final Series afterWork = new Series();

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String question() {
        return "seconds until the suite is ready; resident memory of the five applications";
    }

    @Override
    public Outcome measure(Workbench bench) throws Exception {
        BenchOptions options = bench.options();
        if (options.running()) {
            throw new IllegalArgumentException("start measures a suite it starts itself; leave --running out.");
        }
        for (int i = 0; i <= options.rounds(); i++) {
            bench.say(i == 0 ? "warm-up" : "round " + i + " of " + options.rounds());
            try (Home home = Home.create()) {
                Started first = start(bench, home);
                Started second = start(bench, home);
                if (i > 0) {
                    fresh.add(first.seconds());
                    again.add(second.seconds());
                    atReady.add(second.megabytesReady());
                    afterWork.add(second.megabytesWorked());
                }
            }
        }
        return new Outcome(
                "everything built before; embedded engines start too",
                "one round, which fills the file cache",
                List.of(
                        Figure.of("ready, empty data folder", "s", fresh, "≤ 20, reaching for 12"),
                        Figure.of("ready, data folder found again", "s", again, "≤ 20, reaching for 12"),
                        Figure.of("resident memory when ready", "MB", atReady, "≤ 1,300, reaching for 1,000"),
                        Figure.of(
                                "resident memory after " + READS + " board reads",
                                "MB",
                                afterWork,
                                "≤ 1,300, reaching for 1,000")));
    }

    private static Started start(Workbench bench, Home home) throws Exception {
        long began = System.nanoTime();
        try (Suite suite = bench.opening().open(home.folder(), bench.options())) {
            double seconds = (System.nanoTime() - began) / 1e9;
            double ready = ResidentMemory.of(suite.processes().values());
            work(suite);
            return new Started(
                    seconds, ready, ResidentMemory.of(suite.processes().values()));
        }
    }

    private static void work(Suite suite) throws InterruptedException {
        try (HttpCaller gateway = new HttpCaller(suite.gateway(), suite.token("admin"), 8)) {
            for (int i = 0; i < READS; i++) {
                gateway.await(Call.get("/api/v1/board")).succeeding();
            }
        }
    }

    private record Started(double seconds, double megabytesReady, double megabytesWorked) {}
}
