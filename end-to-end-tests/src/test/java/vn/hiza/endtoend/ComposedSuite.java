package vn.hiza.endtoend;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.hiza.engines.FreePort;

/** The suite of {@code docker-compose.yml} in images built from this build, seeded, under a project name of its own. */
final class ComposedSuite implements AutoCloseable {
    private static final Path FILE =
            Path.of("../docker-compose.yml").toAbsolutePath().normalize();
    private static final Path LOG = Path.of("target/compose.log").toAbsolutePath();
    private static final String PROJECT = "hiza-containers-it";

    private final int port = FreePort.any();
    private final CommandLine commands = new CommandLine(Map.of("HIZA_GATEWAY_PORT", Integer.toString(port)), LOG);
    private final List<String> compose;

    private ComposedSuite() throws IOException, InterruptedException {
        Files.deleteIfExists(LOG);
        if (!commands.works(List.of("docker", "info"))) {
            throw new IllegalStateException(
                    "the profile 'containers' needs a Docker engine, and 'docker info' finds none;"
                            + " './mvnw verify' without the profile needs none");
        }
        this.compose = composeCommand();
    }

    /** Returns when every application is healthy and the seeds are loaded. */
    static ComposedSuite start() throws IOException, InterruptedException {
        ComposedSuite suite = new ComposedSuite();
        try {
            suite.end();
            suite.compose("--profile", "seeds", "up", "--build", "--detach");
            String code = suite.docker("wait", suite.container("seeds"));
            if (!code.equals("0")) {
                throw new IOException("loading the seeds ended with " + code + ": " + suite.compose("logs", "seeds"));
            }
            return suite;
        } catch (IOException | InterruptedException | RuntimeException failed) {
            suite.close();
            throw failed;
        }
    }

    private List<String> composeCommand() throws InterruptedException {
        for (List<String> words : List.of(List.of("docker", "compose"), List.of("docker-compose"))) {
            if (commands.works(append(words, "version"))) {
                return words;
            }
        }
        throw new IllegalStateException("the profile 'containers' needs Docker Compose:"
                + " neither 'docker compose' nor 'docker-compose' runs");
    }

    URI gateway() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** A bearer token for one of the demo clients, from the issuer in its container. */
    String token(String client) throws IOException, InterruptedException {
        return compose("run", "--rm", "-T", "issuer", "token", client);
    }

    /** What Docker knows of a service's container, by a template of {@code docker inspect}. */
    String inspect(String service, String template) throws IOException, InterruptedException {
        return docker("inspect", "--format", template, container(service));
    }

    /** What a program in the running container of a service says. */
    String inside(String service, String... words) throws IOException, InterruptedException {
        return commands.run(append(List.of("docker", "exec", container(service)), words));
    }

    /** Ends a container with SIGKILL; it stays away until {@link #restart}. */
    void kill(String service) throws IOException, InterruptedException {
        docker("kill", container(service));
    }

    /** Starts a container that ended; returns when it is healthy. */
    void restart(String service) throws IOException, InterruptedException {
        docker("start", container(service));
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!health(service).equals("healthy")) {
            if (System.nanoTime() > end) {
                throw new IOException(service + " is " + health(service) + " two minutes after its start");
            }
            Thread.sleep(200);
        }
    }

    String health(String service) throws IOException, InterruptedException {
        return inspect(service, "{{.State.Health.Status}}");
    }

    private String container(String service) throws IOException, InterruptedException {
        return compose("ps", "--all", "--quiet", service);
    }

    private String docker(String... words) throws IOException, InterruptedException {
        return commands.run(append(List.of("docker"), words));
    }

    private String compose(String... words) throws IOException, InterruptedException {
        return commands.run(append(append(compose, "-p", PROJECT, "-f", FILE.toString()), words));
    }

    private void end() throws IOException, InterruptedException {
        compose("--profile", "seeds", "down", "--volumes", "--remove-orphans");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        end();
    }

    private static List<String> append(List<String> words, String... more) {
        return Stream.concat(words.stream(), Stream.of(more)).toList();
    }
}
