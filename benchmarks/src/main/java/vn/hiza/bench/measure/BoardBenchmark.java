package vn.hiza.bench.measure;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.hiza.bench.BenchOptions;
import vn.hiza.bench.Benchmark;
import vn.hiza.bench.Figure;
import vn.hiza.bench.Outcome;
import vn.hiza.bench.Series;
import vn.hiza.bench.load.Call;
import vn.hiza.bench.load.ClosedLoop;
import vn.hiza.bench.load.HttpCaller;
import vn.hiza.bench.load.Latencies;
import vn.hiza.bench.load.OpenLoop;
import vn.hiza.bench.suite.Counts;
import vn.hiza.bench.suite.Workbench;

/** Board reads beside a large store: latency at a steady rate, quiet and while facts arrive; and reads per second. */
final class BoardBenchmark implements Benchmark {
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final int WRITES_BESIDE = 20;
    private static final String BOARD = "/api/v1/board?asOf=2021-11-26";
    private static final String AIM = "≤ 10, reaching for 5";

    private final Series quiet = new Series();
    private final Series beside = new Series();
    private final Series whole = new Series();
    private final Series unchanged = new Series();
    private final Series trivial = new Series();

    @Override
    public String name() {
        return "board";
    }

    @Override
    public String question() {
        return "board reads: p99 at a steady rate, reads/s with and without 304";
    }

    @Override
    public Outcome measure(Workbench bench) throws Exception {
        BenchOptions options = bench.options();
        int facts = Collections.max(options.facts());
        bench.fillTo(facts);
        bench.say("warm-up");
        HttpCaller gateway = bench.gateway();
        Call same = Call.get(BOARD).with("If-None-Match", etag(gateway));
        rate(gateway, Call.get(BOARD), 200, options.clients(), WARM_UP);
        rate(gateway, same, 304, options.clients(), WARM_UP);
        rate(gateway, Call.get("/q/health/live"), 200, options.clients(), WARM_UP);
        Duration time = Duration.ofSeconds(options.seconds());
        for (int i = 1; i <= options.rounds(); i++) {
            bench.say("round " + i + " of " + options.rounds());
            quiet.add(millis(gateway, options.rate(), time));
            beside.add(whileWriting(bench, time));
            whole.add(rate(gateway, Call.get(BOARD), 200, options.clients(), time));
            unchanged.add(
                    rate(gateway, Call.get(BOARD).with("If-None-Match", etag(gateway)), 304, options.clients(), time));
            trivial.add(rate(gateway, Call.get("/q/health/live"), 200, options.clients(), time));
        }
        String floor = "/q/health/live, same clients";
        return new Outcome(
                String.format(
                        Locale.ROOT,
                        "%,d facts stored; latency at %d reads/s, open loop; reads/s by %d clients that wait; rounds of %d s",
                        facts,
                        options.rate(),
                        options.clients(),
                        options.seconds()),
                WARM_UP.toSeconds() + " s of each read",
                List.of(
                        Figure.of("read p99, no writes", "ms", quiet, AIM),
                        Figure.of("read p99, " + WRITES_BESIDE + " writes/s beside", "ms", beside, AIM),
                        Figure.of("reads/s, whole answer", "reads/s", whole, "≥ 3,000")
                                .above(floor, trivial),
                        Figure.of("reads/s, If-None-Match answered 304", "reads/s", unchanged, "≥ 3,000")
                                .above(floor, trivial)));
    }

    private static String etag(HttpCaller gateway) throws InterruptedException {
        return gateway.await(Call.get(BOARD)).succeeding().header("ETag");
    }

    private static double rate(HttpCaller gateway, Call call, int expected, int clients, Duration time)
            throws InterruptedException {
        return new ClosedLoop(gateway, () -> call, reply -> reply.status() == expected)
                .run(clients, time)
                .perSecond();
    }

    private static double millis(HttpCaller gateway, int perSecond, Duration time) throws InterruptedException {
        Latencies latencies = new Latencies();
        new OpenLoop(gateway, perSecond)
                .run(time, due -> gateway.send(Call.get(BOARD)).map(reply -> {
                    latencies.record(System.nanoTime() - due);
                    return reply.succeeding().status();
                }));
        return latencies.millis(99);
    }

    private static double whileWriting(Workbench bench, Duration time) throws Exception {
        Counts counts = bench.counts();
        HttpCaller writer = bench.health();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            java.util.concurrent.Future<List<Integer>> writing =
                    thread.submit(() -> new OpenLoop(writer, WRITES_BESIDE).run(time, due -> write(writer, counts)));
            double measured = millis(bench.gateway(), bench.options().rate(), time);
            writing.get();
            return measured;
        } finally {
            thread.shutdown();
        }
    }

    private static Future<Integer> write(HttpCaller writer, Counts counts) {
        Counts.Count count = counts.next();
        return writer.send(Call.put(count.path(), count.body()))
                .map(reply -> reply.succeeding().status());
    }
}
