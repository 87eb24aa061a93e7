package vn.hiza.stack.suite;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hiza.stack.Narration;
import vn.hiza.stack.home.DataVersion;
import vn.hiza.stack.home.DiskSpace;
import vn.hiza.stack.home.StackHome;
import vn.hiza.stack.issuer.DemoClients;
import vn.hiza.stack.issuer.Issuer;
import vn.hiza.stack.issuer.IssuerKeys;
import vn.hiza.stack.issuer.IssuerServer;
import vn.hiza.stack.issuer.SignInApplication;
import vn.hiza.stack.ports.PortCheck;
import vn.hiza.stack.ports.Ports;
import vn.hiza.stack.process.Child;
import vn.hiza.stack.process.Ending;
import vn.hiza.stack.process.JavaChild;
import vn.hiza.stack.process.JavaChild.Launch;
import vn.hiza.stack.process.Readiness;
import vn.hiza.stack.process.StartupArchive;

/** One suite on this machine: PostgreSQL, Kafka, the four services and the gateway, each a process with a name. */
public final class LocalSuite implements AutoCloseable {
    public static final String POSTGRES = "postgres";
    public static final String KAFKA = "kafka";
    /** Whoever writes first stops first; whoever keeps stops last. */
    public static final List<String> STOPPING_ORDER = List.of(
            "investment-service",
            "workforce-service",
            "party-org-service",
            "health-service",
            "gateway",
            KAFKA,
            POSTGRES);

    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final StackHome home;
    private final Ports ports;
    private final Issuer issuer;
    private final IssuerKeys keys;
    private @Nullable IssuerServer signIn;
    private final Map<String, Child> children = new LinkedHashMap<>();
    private final Starting starting;

    private LocalSuite(StackHome home, Ports ports, SuiteFolder folder, Narration narration) throws IOException {
        this.home = home;
        this.ports = ports;
        this.starting = new Starting(narration);
        this.keys = IssuerKeys.in(home.issuer());
        this.issuer = new Issuer(keys, DemoClients.load(), Clock.systemUTC());
        List<Child> all = new ArrayList<>(new Applications(folder, home, ports, keys).all());
        all.add(kafka(folder));
        all.add(new PostgresChild(home, ports.postgres()));
        all.forEach(child -> children.put(child.name(), child));
    }

    /**
     * Starts everything and returns when all of it is ready.
     *
     * @param home the data folder; data found there are used again
     * @param portOffset added to every port
     * @param root the folder of the suite, built
     */
    public static LocalSuite start(Path home, int portOffset, Path root) throws IOException {
        LocalSuite suite =
                prepare(new StackHome(home), new Ports(portOffset), new SuiteFolder(root), Narration.silent());
        try {
            suite.start();
            return suite;
        } catch (RuntimeException | IOException failed) {
            suite.close();
            throw failed;
        }
    }

    /** Checks that the suite can be started, without starting anything but the ending of what an earlier run left. */
    public static LocalSuite prepare(StackHome home, Ports ports, SuiteFolder folder, Narration narration)
            throws IOException {
        home.create();
        DiskSpace.check(home);
        DataVersion.ofThisBuild().claim(home);
        Remnants.end(home, narration);
        PortCheck.check(ports);
        return new LocalSuite(home, ports, folder, narration);
    }

    /** Starts everything and returns when all of it is ready. */
    public void start() throws IOException {
        startSignIn();
        starting.all(child(POSTGRES), child(KAFKA), applications());
    }

    public StackHome home() {
        return home;
    }

    public Ports ports() {
        return ports;
    }

    public URI gateway() {
        return URI.create("http://127.0.0.1:" + ports.gateway());
    }

    /** The own address of a service, named {@code health-service} or {@code health}. */
    public URI service(String name) {
        Child child = children.containsKey(name) ? child(name) : child(name + "-service");
        return URI.create("http://127.0.0.1:" + child.port());
    }

    /** The JDBC address of an application's database, as {@code party_org}, with user and password. */
    public String database(String name) {
        return "jdbc:postgresql://localhost:" + ports.postgres() + "/" + name + "?user=" + name + "&password=" + name;
    }

    /** Kafka's bootstrap servers. */
    public String kafka() {
        return "localhost:" + ports.kafka();
    }

    /** A bearer token for one of the issuer's demo clients. */
    public String token(String client) {
        return issuer.token(client);
    }

    /** What people sign in with; there from the start on. */
    public IssuerServer signIn() {
        return Objects.requireNonNull(signIn, "the suite is not started");
    }

    /** Stops what people sign in with, as if its provider were away. */
    public void stopSignIn() {
        signIn().close();
    }

    /** Starts it anew; it remembers nobody who signed in before. */
    public void startSignIn() throws IOException {
        signIn = IssuerServer.start(
                ports.issuer(), keys, SignInApplication.phonePage(ports.gateway()), Clock.systemUTC());
    }

    /** The pids of all processes that run, by name. */
    public Map<String, Long> processes() {
        Map<String, Long> pids = new LinkedHashMap<>();
        children.forEach((name, child) -> child.process().ifPresent(process -> pids.put(name, process.pid())));
        return pids;
    }

    /** Ends a process with SIGKILL; it stays away until {@link #restart}. */
    public void kill(String name) {
        child(name).process().ifPresent(Ending::kill);
    }

    /** Starts a process that ended, or ends it politely and starts it again; returns when it is ready. */
    public void restart(String name) throws IOException {
        Child child = child(name);
        child.stop(PATIENCE);
        starting.one(child);
    }

    /** Ends everything in order. What is still starting stops starting. */
    @Override
    public void close() throws IOException {
        starting.end();
        Files.deleteIfExists(home.readyMark());
        List<Thread> stops = new ArrayList<>();
        for (Child service : applications().subList(0, 4)) {
            stops.add(Stopping.begin(service, PATIENCE));
        }
        Stopping.await(stops);
        for (String name : List.of("gateway", KAFKA, POSTGRES)) {
            child(name).stop(PATIENCE);
        }
        if (signIn != null) {
            signIn.close();
        }
    }

    /** Starts a process that ended, without waiting until it is ready. */
    void begin(Child child) throws IOException {
        starting.begin(child);
    }

    List<Child> children() {
        return List.copyOf(children.values());
    }

    private List<Child> applications() {
        return List.copyOf(children.values()).subList(0, 5);
    }

    private Child child(String name) {
        Child child = children.get(name);
        if (child == null) {
            throw new IllegalArgumentException("no process of the suite is named " + name + ": " + children.keySet());
        }
        return child;
    }

    private Child kafka(SuiteFolder folder) throws IOException {
        List<String> arguments = List.of(
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dhiza.process=" + KAFKA,
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss,SSS",
                "-cp",
                folder.classPath(),
                KafkaProcess.class.getName(),
                home.kafka().toString(),
                Integer.toString(ports.kafka()),
                Integer.toString(ports.kafkaController()));
        Launch launch = new Launch(
                KAFKA,
                ports.kafka(),
                arguments,
                Map.of(),
                () -> Readiness.ofPort(ports.kafka()),
                new StartupArchive(folder.launcher()));
        return new JavaChild(launch, home);
    }
}
