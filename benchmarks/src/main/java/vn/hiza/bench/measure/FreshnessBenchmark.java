package vn.hiza.bench.measure;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hiza.bench.BenchOptions;
import vn.hiza.bench.Benchmark;
import vn.hiza.bench.Figure;
import vn.hiza.bench.Outcome;
import vn.hiza.bench.Series;
import vn.hiza.bench.load.BoardStream;
import vn.hiza.bench.load.Call;
import vn.hiza.bench.load.HttpCaller;
import vn.hiza.bench.load.Latencies;
import vn.hiza.bench.load.OpenLoop;
import vn.hiza.bench.load.Reply;
import vn.hiza.bench.suite.Counts;
import vn.hiza.bench.suite.Workbench;

/** How long after the answer to a write its figure is at the gateway, for a reader who asks and for one who listens. */
final class FreshnessBenchmark implements Benchmark {
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final String AIM = "≤ 250, reaching for 100, the same at every size";

    @Override
    public String name() {
        return "freshness";
    }

    @Override
    public String question() {
        return "from a write's 2xx to its figure at the gateway, by REST and by stream";
    }

    @Override
    public Outcome measure(Workbench bench) throws Exception {
        BenchOptions options = bench.options();
        List<Figure> figures = new ArrayList<>();
        try (HttpCaller listener =
                new HttpCaller(bench.suite().gateway(), bench.suite().token("admin"), 1)) {
            BoardStream stream = BoardStream.open(listener);
            for (int facts : options.facts()) {
                bench.fillTo(facts);
                bench.say("warm-up");
                round(bench, stream, WARM_UP, new Round());
                Sizes sizes = new Sizes(facts);
                for (int i = 1; i <= options.rounds(); i++) {
                    bench.say("round " + i + " of " + options.rounds());
                    Round round = new Round();
                    round(bench, stream, Duration.ofSeconds(options.seconds()), round);
                    sizes.add(round);
                }
                figures.addAll(sizes.figures());
            }
        }
        return new Outcome(
                options.rate() + " new counts a second, open loop, rounds of " + options.seconds() + " s, "
                        + bench.door() + "; every write is followed by board?after=, one client listens to the stream",
                WARM_UP.toSeconds() + " s at each size",
                figures);
    }

    private static void round(Workbench bench, BoardStream stream, Duration time, Round round) throws Exception {
        Counts counts = bench.counts();
        HttpCaller writer = bench.health();
        HttpCaller reader = bench.gateway();
        List<Written> written = new OpenLoop(writer, bench.options().rate()).run(time, due -> {
            Counts.Count count = counts.next();
            return writer.send(Call.put(count.path(), count.body())).compose(answer -> follow(reader, due, answer));
        });
        Thread.sleep(1_000);
        for (Written each : written) {
            round.add(each, stream.arrivalOf(each.version()));
        }
    }

    private static Future<Written> follow(HttpCaller reader, long due, Reply answer) {
        long acknowledged = System.nanoTime();
        return reader.send(Call.get("/api/v1/board?after=" + answer.succeeding().header("Hiza-Event-Id")))
                .map(board -> new Written(
                        due,
                        acknowledged,
                        System.nanoTime(),
                        Long.parseLong(
                                board.succeeding().json().path("dataVersion").asText())));
    }

    /** The moments of one write; the version is the first seen to hold it. */
    private record Written(long due, long acknowledged, long read, long version) {}

    /** What one round met. */
    private static final class Round {
        private final Latencies writes = new Latencies();
        private final Latencies rest = new Latencies();
        private final Latencies announced = new Latencies();

        void add(Written written, @Nullable Long arrival) {
            writes.record(written.acknowledged() - written.due());
            rest.record(written.read() - written.acknowledged());
            if (arrival == null) {
                throw new IllegalStateException(
                        "the stream did not announce version " + written.version() + " within a second");
            }
            announced.record(arrival - written.acknowledged());
        }
    }

    /** The rounds at one number of stored facts. */
    private static final class Sizes {
        private final String at;
        private final Series restHalf = new Series();
        private final Series restMost = new Series();
        private final Series streamHalf = new Series();
        private final Series streamMost = new Series();
        private final Series writeMost = new Series();

        Sizes(int facts) {
            this.at = String.format(Locale.ROOT, "%,d facts: ", facts);
        }

        void add(Round round) {
            restHalf.add(round.rest.millis(50));
            restMost.add(round.rest.millis(99));
            streamHalf.add(round.announced.millis(50));
            streamMost.add(round.announced.millis(99));
            writeMost.add(round.writes.millis(99));
        }

        List<Figure> figures() {
            return List.of(
                    Figure.of(at + "2xx to board?after=, p50", "ms", restHalf, null),
                    Figure.of(at + "2xx to board?after=, p99", "ms", restMost, AIM),
                    Figure.of(at + "2xx to stream, p50", "ms", streamHalf, null),
                    Figure.of(at + "2xx to stream, p99", "ms", streamMost, AIM),
                    Figure.of(at + "the write itself, p99", "ms", writeMost, null));
        }
    }
}
