package vn.hiza.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.hiza.bench.BenchOptions;
import vn.hiza.bench.Benchmark;
import vn.hiza.bench.Figure;
import vn.hiza.bench.Outcome;
import vn.hiza.bench.Series;
import vn.hiza.bench.floor.CommitFloor;
import vn.hiza.bench.load.Call;
import vn.hiza.bench.load.ClosedLoop;
import vn.hiza.bench.load.HttpCaller;
import vn.hiza.bench.load.WarmUp;
import vn.hiza.bench.suite.Counts;
import vn.hiza.bench.suite.Workbench;

/** Single writes by a few clients that each wait for their answer: PUT by natural key, and POST with an idempotency key. */
final class SingleBenchmark implements Benchmark {
    @Override
    public String name() {
        return "single";
    }

    @Override
    public String question() {
        return "single writes by 8 clients: writes/s and latency";
    }

    @Override
    public Outcome measure(Workbench bench) throws Exception {
        BenchOptions options = bench.options();
        Counts counts = bench.counts();
        Measured puts = new Measured("PUT vaccination count", bench.health(), () -> {
            Counts.Count count = counts.next();
            return Call.put(count.path(), count.body());
        });
        Measured posts =
                new Measured("POST membership movement", bench.partyOrg(), new Movements(bench.organisations()));
        Series bare = new Series();
        WarmUp warmUp = new WarmUp(bench::say);
        Duration round = Duration.ofSeconds(options.seconds());
        try (CommitFloor floor = new CommitFloor(bench.suite().database("health"))) {
            warmUp.run(puts.loop, options.clients());
            warmUp.run(posts.loop, options.clients());
            floor.commitsPerSecond(options.clients(), Duration.ofSeconds(2));
            for (int i = 1; i <= options.rounds(); i++) {
                bench.say("round " + i + " of " + options.rounds());
                puts.count(options.clients(), round);
                posts.count(options.clients(), round);
                bare.add(floor.commitsPerSecond(options.clients(), round));
            }
        }
        List<Figure> figures = new ArrayList<>(puts.figures(bare));
        figures.addAll(posts.figures(bare));
        return new Outcome(
                options.clients() + " clients, each waiting for its answer, rounds of " + options.seconds() + " s, "
                        + bench.door() + "; POST with an Idempotency-Key",
                warmUp.described(),
                figures);
    }

    /** Admissions to one organisation after the other, each with a key of its own. */
    private static final class Movements implements Supplier<Call> {
        private final List<String> organisations;
        private int next;

        Movements(List<String> organisations) {
            this.organisations = organisations;
        }

        @Override
        public Call get() {
            String organisation = organisations.get(next++ % organisations.size());
            return Call.post(
                            "/api/v1/membership-movements",
                            "{\"organisation\":\"" + organisation
                                    + "\",\"kind\":\"ADMISSION\",\"date\":\"2021-05-19\",\"people\":1}")
                    .with("Idempotency-Key", UUID.randomUUID().toString());
        }
    }

    /** One kind of write over the rounds. */
    private static final class Measured {
        private final String what;
        private final ClosedLoop loop;
        private final Series rate = new Series();
        private final Series half = new Series();
        private final Series most = new Series();
        private final Series nearlyAll = new Series();

        Measured(String what, HttpCaller caller, Supplier<Call> calls) {
            this.what = what;
            this.loop = new ClosedLoop(caller, calls, reply -> reply.status() == 201);
        }

        void count(int clients, Duration time) throws InterruptedException {
            ClosedLoop.Throughput throughput = loop.run(clients, time);
            rate.add(throughput.perSecond());
            half.add(throughput.latencies().millis(50));
            most.add(throughput.latencies().millis(99));
            nearlyAll.add(throughput.latencies().millis(99.9));
        }

        List<Figure> figures(Series bare) {
            return List.of(
                    Figure.of(what, "writes/s", rate, "≥ 1,500, reaching for 2,270")
                            .above("bare insert and commit, as many connections", bare),
                    Figure.of(what + ", p50", "ms", half, null),
                    Figure.of(what + ", p99", "ms", most, "≤ 15, reaching for 10"),
                    Figure.of(what + ", p99.9", "ms", nearlyAll, null));
        }
    }
}
