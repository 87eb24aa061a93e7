package vn.hiza.bench.measure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import vn.hiza.bench.BenchOptions;
import vn.hiza.bench.Benchmark;
import vn.hiza.bench.Figure;
import vn.hiza.bench.Outcome;
import vn.hiza.bench.Series;
import vn.hiza.bench.floor.ProducerFloor;
import vn.hiza.bench.floor.TopicReader;
import vn.hiza.bench.suite.Counts;
import vn.hiza.bench.suite.Workbench;
import vn.hiza.contracts.Topic;

/**
 * Publication alone: the relay is held back while revisions gather in the log, then let go, and timed until the topic has
 * them all. It is held as any slow writer holds it, by a transaction that has announced a place in the log.
 */
final class RelayBenchmark implements Benchmark {
    private static final int BATCHES = 4;
    private static final int SAMPLE = 20_000;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final String AIM = "≥ 24,000, reaching for 48,000";

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public String question() {
        return "events/s from a service's log to its topic";
    }

    @Override
    public Outcome measure(Workbench bench) throws Exception {
        BenchOptions options = bench.options();
        int events = BATCHES * options.rows();
        Series followed = new Series();
        Series alone = new Series();
        Series bare = new Series();
        bench.counts();
        try (TopicReader reader = new TopicReader(bench.suite().kafka());
                ProducerFloor floor = new ProducerFloor(bench.suite().kafka())) {
            for (int round = 0; round <= options.rounds(); round++) {
                bench.say(round == 0 ? "warm-up" : "round " + round + " of " + options.rounds());
                double withGateway = publish(bench, reader, false);
                double withoutGateway = publish(bench, reader, true);
                var sample = reader.records(Topic.VACCINATION_COUNTS, SAMPLE);
                if (round == 0) {
                    floor.recordsPerSecond(sample, events);
                }
                double producer = floor.recordsPerSecond(sample, events);
                if (round > 0) {
                    followed.add(withGateway);
                    alone.add(withoutGateway);
                    bare.add(producer);
                }
            }
        }
        String floor = "a bare producer of the same records";
        return new Outcome(
                String.format(Locale.ROOT, "%,d revisions of vaccination counts gathered in the log", events),
                "one round",
                List.of(
                        Figure.of("relay, the gateway asleep", "events/s", alone, AIM)
                                .above(floor, bare),
                        Figure.of("relay, the gateway following on the same cores", "events/s", followed, AIM)
                                .above(floor, bare)));
    }

    private static double publish(Workbench bench, TopicReader reader, boolean withoutGateway) throws Exception {
        int rows = bench.options().rows();
        long goal = reader.written(Topic.VACCINATION_COUNTS) + (long) BATCHES * rows;
        String token = "";
        double rate;
        try (Connection holding = DriverManager.getConnection(bench.suite().database("health"))) {
            hold(holding);
            for (int i = 0; i < BATCHES; i++) {
                token = bench.write(Counts.batch(bench.counts().next(rows)));
            }
            try (Asleep gateway =
                    withoutGateway ? Asleep.process(bench.suite().processes(), "gateway") : Asleep.nobody()) {
                long began = System.nanoTime();
                holding.rollback();
                rate = (double) BATCHES * rows * 1e9 / (reached(reader, goal) - began);
            }
        }
        bench.settle(token);
        return rate;
    }

    private static void hold(Connection holding) throws SQLException {
        holding.setAutoCommit(false);
        try (Statement statement = holding.createStatement()) {
            statement.execute("select announce_revisions()");
        }
    }

    private static long reached(TopicReader reader, long goal) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            if (reader.written(Topic.VACCINATION_COUNTS) >= goal) {
                return System.nanoTime();
            }
            Thread.sleep(10);
        }
        throw new IllegalStateException("the topic did not receive the events within " + LONGEST);
    }
}
