package vn.hiza.stack.suite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hiza.stack.home.StackHome;
import vn.hiza.stack.issuer.CookieSecret;
import vn.hiza.stack.issuer.IssuerKeys;
import vn.hiza.stack.ports.Ports;
import vn.hiza.stack.process.Child;
import vn.hiza.stack.process.JavaChild;
import vn.hiza.stack.process.JavaChild.Launch;
import vn.hiza.stack.process.Readiness;
import vn.hiza.stack.process.StartupArchive;

/** How the five applications are started on one machine. */
final class Applications {
    private static final String LOCAL = "http://127.0.0.1:";
    private static final String SERVICE_HEAP = "-Xmx256m";
    private static final String GATEWAY_HEAP = "-Xmx384m";

    /** Applications refuse addresses that cannot be read themselves, and say why; the server's own answer would be empty. */
    private static final String ADDRESSES = "-Dvertx.disableURIValidation=true";

    /**
     * The optimising compiler waits for what is really hot: while seven processes start on two cores it would only take
     * the cores from them, a quarter of a start.
     */
    private static final List<String> PATIENT_COMPILER = List.of(
            "-XX:Tier4InvocationThreshold=20000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=40000",
            "-XX:Tier4BackEdgeThreshold=160000");

    /**
     * Half of the heap is for what is new: rows of a batch are needed until it is answered, and were they kept among what
     * lasts, all of that would be looked through for every few batches.
     */
    private static final List<String> COLLECTOR = List.of("-XX:+UseSerialGC", "-XX:NewRatio=1");

    private final SuiteFolder folder;
    private final StackHome home;
    private final Ports ports;
    private final Path keys;
    private final String cookieSecret;

    Applications(SuiteFolder folder, StackHome home, Ports ports, IssuerKeys keys) throws IOException {
        this.folder = folder;
        this.home = home;
        this.ports = ports;
        this.keys = keys.keySet();
        this.cookieSecret = CookieSecret.in(home.issuer());
    }

    /** The services, then the gateway: the order in which they are stopped. */
    List<Child> all() {
        return List.of(
                service("investment-service", "investment", ports.investment()),
                service("workforce-service", "workforce", ports.workforce()),
                service("party-org-service", "party_org", ports.partyOrg()),
                service("health-service", "health", ports.health()),
                gateway());
    }

    private Child service(String module, String database, int port) {
        return child(module, port, SERVICE_HEAP, settings(database, port));
    }

    private Child gateway() {
        Map<String, String> settings = settings("gateway", ports.gateway());
        settings.put("HIZA_SERVICES_INVESTMENT_URL", LOCAL + ports.investment());
        settings.put("HIZA_SERVICES_WORKFORCE_URL", LOCAL + ports.workforce());
        settings.put("HIZA_SERVICES_PARTY_ORG_URL", LOCAL + ports.partyOrg());
        settings.put("HIZA_SERVICES_HEALTH_URL", LOCAL + ports.health());
        settings.put("HIZA_REPORT_PAGE_PROVIDER", LOCAL + ports.issuer());
        settings.put("HIZA_REPORT_PAGE_COOKIE_SECRET", cookieSecret);
        // The suite on one machine is reached by plain http, on loopback.
        settings.put("HIZA_REPORT_PAGE_SECURE_COOKIES", "false");
        return child("gateway", ports.gateway(), GATEWAY_HEAP, settings);
    }

    private Map<String, String> settings(String database, int port) {
        Map<String, String> settings = new HashMap<>();
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        // Tokens of the local issuer are for demonstrations, so nobody else on the network gets an answer.
        settings.put("QUARKUS_HTTP_HOST", System.getenv().getOrDefault("QUARKUS_HTTP_HOST", "127.0.0.1"));
        settings.put("HIZA_DB_URL", "jdbc:postgresql://localhost:" + ports.postgres() + "/" + database);
        settings.put("HIZA_KAFKA_SERVERS", "localhost:" + ports.kafka());
        settings.put("HIZA_JWT_KEYS", keys.toUri().toString());
        return settings;
    }

    private Child child(String module, int port, String heap, Map<String, String> settings) {
        Path program = folder.application(module);
        List<String> arguments = new ArrayList<>(List.of(heap, "-Xms64m", "-Xss512k"));
        arguments.addAll(COLLECTOR);
        arguments.addAll(PATIENT_COMPILER);
        arguments.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError", ADDRESSES, "-Dhiza.process=" + module, "-jar", program.toString()));
        return new JavaChild(
                new Launch(
                        module,
                        port,
                        arguments,
                        settings,
                        () -> Readiness.ofApplication(port),
                        new StartupArchive(program)),
                home);
    }
}
