package vn.hiza.bench.measure;

import java.util.List;
import java.util.stream.Collectors;
import vn.hiza.bench.Benchmark;

/** The benchmarks there are, in the order in which {@code all} runs them: those that want an empty suite come first. */
public final class Benchmarks {
    private static final List<Benchmark> ALL = List.of(
            new StartBenchmark(),
            new SingleBenchmark(),
            new FreshnessBenchmark(),
            new BoardBenchmark(),
            new PagesBenchmark(),
            new ListsBenchmark(),
            new RebuildBenchmark(),
            new RelayBenchmark(),
            new BatchBenchmark(),
            new FormatsBenchmark(),
            new JobBenchmark());

    private Benchmarks() {}

    public static List<Benchmark> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException when there is none of that name */
    public static List<Benchmark> named(String name) {
        if (name.equals("all")) {
            return ALL;
        }
        List<Benchmark> found =
                ALL.stream().filter(each -> each.name().equals(name)).toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("There is no benchmark " + name + "; there are "
                    + ALL.stream().map(Benchmark::name).collect(Collectors.joining(", ")) + " and all.");
        }
        return found;
    }
}
