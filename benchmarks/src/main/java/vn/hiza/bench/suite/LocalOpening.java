package vn.hiza.bench.suite;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hiza.bench.BenchOptions;
import vn.hiza.stack.Narration;
import vn.hiza.stack.home.StackHome;
import vn.hiza.stack.issuer.DemoClients;
import vn.hiza.stack.issuer.Issuer;
import vn.hiza.stack.issuer.IssuerKeys;
import vn.hiza.stack.ports.Ports;
import vn.hiza.stack.suite.LocalSuite;
import vn.hiza.stack.suite.SuiteFolder;

/**
 * Suites on this machine: one started for the measurement, or with {@code --running} the one that {@code ./hiza up} runs.
 *
 * @param root the folder of the suite's sources, built
 */
public record LocalOpening(Path root, Map<String, String> environment) implements SuiteOpening {
    private static final List<String> APPLICATIONS =
            List.of("investment-service", "workforce-service", "party-org-service", "health-service", "gateway");

    @Override
    public Suite open(Path home, BenchOptions options) throws IOException {
        return options.running()
                ? Running.found(StackHome.of(environment, root), Ports.of(environment))
                : Started.in(home, options.portOffset(), root);
    }

    private static Map<String, Long> applications(Map<String, Long> pids) {
        Map<String, Long> applications = new LinkedHashMap<>(pids);
        applications.keySet().retainAll(APPLICATIONS);
        return applications;
    }

    /** @param interruption ends the suite and its data when this process is told to end */
    private record Started(LocalSuite suite, Thread interruption) implements Suite {

        static Started in(Path home, int portOffset, Path root) throws IOException {
            LocalSuite suite = LocalSuite.prepare(
                    new StackHome(home), new Ports(portOffset), new SuiteFolder(root), Narration.silent());
            Started started = new Started(suite, new Thread(() -> end(suite, home), "interruption"));
            Runtime.getRuntime().addShutdownHook(started.interruption);
            try {
                suite.start();
                return started;
            } catch (RuntimeException | IOException failed) {
                started.close();
                throw failed;
            }
        }

        private static void end(LocalSuite suite, Path home) {
            try (Home folder = new Home(home);
                    LocalSuite running = suite) {
                // both are closed, the suite first
            } catch (IOException failed) {
                System.err.println("the suite in " + home + " did not end cleanly: " + failed.getMessage());
            }
        }

        @Override
        public URI gateway() {
            return suite.gateway();
        }

        @Override
        public URI service(String name) {
            return suite.service(name);
        }

        @Override
        public String token(String client) {
            return suite.token(client);
        }

        @Override
        public String database(String name) {
            return suite.database(name);
        }

        @Override
        public String kafka() {
            return suite.kafka();
        }

        @Override
        public Map<String, Long> processes() {
            return applications(suite.processes());
        }

        @Override
        public void close() throws IOException {
            suite.close();
            try {
                Runtime.getRuntime().removeShutdownHook(interruption);
            } catch (IllegalStateException ending) {
                // the interruption itself is at work and finds the suite ended
            }
        }
    }

    /** A suite that somebody else started and ends. */
    private record Running(Ports ports, Issuer issuer, Map<String, Long> processes) implements Suite {

        static Running found(StackHome home, Ports ports) throws IOException {
            if (!Files.exists(home.readyMark())) {
                throw new IllegalArgumentException(
                        "No suite is up in " + home.folder() + "; start one with ./hiza up, or leave --running out.");
            }
            Issuer issuer = new Issuer(IssuerKeys.in(home.issuer()), DemoClients.load(), Clock.systemUTC());
            return new Running(ports, issuer, pids(home));
        }

        private static Map<String, Long> pids(StackHome home) {
            Function<String, Long> read = name -> {
                try {
                    return Long.parseLong(Files.readString(home.pidFile(name)).trim());
                } catch (IOException gone) {
                    throw new IllegalStateException(name + " of the suite in " + home.folder() + " does not run", gone);
                }
            };
            return APPLICATIONS.stream().collect(Collectors.toMap(name -> name, read));
        }

        @Override
        public URI gateway() {
            return local(ports.gateway());
        }

        @Override
        public URI service(String name) {
            return local(
                    switch (name) {
                        case "investment" -> ports.investment();
                        case "workforce" -> ports.workforce();
                        case "party-org" -> ports.partyOrg();
                        case "health" -> ports.health();
                        default -> throw new IllegalArgumentException("the suite has no service " + name);
                    });
        }

        @Override
        public String token(String client) {
            return issuer.token(client);
        }

        @Override
        public String database(String name) {
            return "jdbc:postgresql://localhost:" + ports.postgres() + "/" + name + "?user=" + name + "&password="
                    + name;
        }

        @Override
        public String kafka() {
            return "localhost:" + ports.kafka();
        }

        @Override
        public void close() {
            // it was running before and goes on
        }

        private static URI local(int port) {
            return URI.create("http://127.0.0.1:" + port);
        }
    }
}
