package vn.hiza.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import vn.hiza.seeds.loader.LoadCounts;
import vn.hiza.seeds.loader.SeedLoader;
import vn.hiza.stack.suite.LocalSuite;

/** One suite of built processes for all tests of this module, started by the first and ended with the last. */
final class SharedSuite {
    /** Below the ports that the machine lends to whoever calls out: those may be taken at any moment. */
    private static final int PORT_OFFSET = 10_000;

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static LocalSuite suite;
    private static Map<String, LoadCounts> lastLoad;

    private SharedSuite() {}

    static synchronized LocalSuite loaded() throws IOException {
        if (suite == null) {
            Path home = Files.createTempDirectory("hiza-end-to-end");
            LocalSuite started = LocalSuite.start(home, PORT_OFFSET, ROOT);
            suite = started;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started, home)));
            loadSeeds();
        }
        return suite;
    }

    static synchronized void loadSeeds() throws IOException {
        lastLoad = new SeedLoader(
                        suite.gateway(),
                        () -> suite.token("admin"),
                        ROOT.resolve("seeds/data"),
                        (collection, rows, of) -> {})
                .load();
    }

    static synchronized int changedByLastLoad() {
        return lastLoad.values().stream().mapToInt(LoadCounts::changed).sum();
    }

    private static void end(LocalSuite started, Path home) {
        try {
            // Nobody starts from these data again: only the database, which holds memory of the machine, ends politely.
            started.processes().keySet().stream()
                    .filter(name -> !name.equals(LocalSuite.POSTGRES))
                    .forEach(started::kill);
            started.close();
            try (Stream<Path> files = Files.walk(home)) {
                for (Path path :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException failed) {
            System.err.println("the suite of the tests was not ended cleanly: " + failed);
        }
    }
}
