package vn.hiza.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.hiza.bench.measure.Benchmarks;
import vn.hiza.bench.suite.LocalOpening;
import vn.hiza.bench.suite.SuiteOpening;
import vn.hiza.bench.suite.Workbench;

/** The command {@code bench NAME [options]}: opens a suite, measures, prints. */
public final class Bench {
    private final SuiteOpening opening;
    private final PrintStream out;

    public Bench(SuiteOpening opening, PrintStream out) {
        this.opening = opening;
        this.out = out;
    }

    public static void main(String... arguments) {
        Path root = Path.of(System.getProperty("hiza.root", "."));
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(new Bench(new LocalOpening(root, System.getenv()), out).run(List.of(arguments)));
    }

    /** 0 when everything was measured, 1 when something failed, 2 when the command was not understood. */
    public int run(List<String> arguments) {
        if (arguments.equals(List.of("help"))) {
            out.println(usage());
            return 0;
        }
        BenchOptions options;
        List<Benchmark> chosen;
        try {
            options = BenchOptions.parse(arguments);
            chosen = Benchmarks.named(options.name());
        } catch (IllegalArgumentException wrong) {
            out.println(wrong.getMessage());
            out.println(usage());
            return 2;
        }
        Machine machine = Machine.here();
        try (Workbench bench = new Workbench(opening, options, out)) {
            for (Benchmark benchmark : chosen) {
                Report report = new Report(benchmark.name(), machine, benchmark.measure(bench));
                out.println(report.text());
                if (options.json()) {
                    out.println(report.json());
                }
            }
            return 0;
        } catch (Exception failed) {
            out.println("The benchmark ended without a result: " + failed);
            failed.printStackTrace(out);
            return 1;
        }
    }

    private static String usage() {
        StringBuilder text = new StringBuilder("Usage: hiza bench NAME [options]\n\n");
        for (Benchmark benchmark : Benchmarks.all()) {
            text.append(String.format("  %-10s %s%n", benchmark.name(), benchmark.question()));
        }
        return text.append("  all        every one of them, on one suite\n\n")
                .append("  --rounds N  --seconds N  --rows N  --clients N  --rate N  --facts N,N  --port-offset N\n")
                .append("  --direct    writes go to the service itself instead of the gateway\n")
                .append("  --running   measures the suite that runs already; the facts it writes stay there\n")
                .append("  --json      one line of JSON after each result\n")
                .toString();
    }
}
