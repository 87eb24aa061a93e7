package vn.hiza.bench.suite;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.bench.BenchOptions;
import vn.hiza.bench.load.Call;
import vn.hiza.bench.load.HttpCaller;
import vn.hiza.bench.load.Reply;
import vn.hiza.bench.suite.Counts.Count;

/** The suite, what it has been filled with, and the few steps that every benchmark takes. */
public final class Workbench implements AutoCloseable {
    /** Counts of so many enterprises are as good as certain to lie in all six. */
    private static final int IN_EACH_PARTITION = 64;

    private static final Duration SETTLING = Duration.ofMinutes(10);

    private final SuiteOpening opening;
    private final BenchOptions options;
    private final PrintStream progress;
    private @Nullable Home home;
    private @Nullable Suite suite;
    private @Nullable Addresses addresses;
    private @Nullable Counts counts;
    private @Nullable List<String> organisations;

    public Workbench(SuiteOpening opening, BenchOptions options, PrintStream progress) {
        this.opening = opening;
        this.options = options;
        this.progress = progress;
    }

    /** The suite, started at the first call. */
    public Suite suite() throws Exception {
        if (suite == null) {
            home = Home.create();
            suite = opening.open(home.folder(), options);
        }
        return suite;
    }

    /** For benchmarks that start suites themselves; the workbench's own should not run beside. */
    public SuiteOpening opening() {
        return opening;
    }

    public BenchOptions options() {
        return options;
    }

    public HttpCaller gateway() throws Exception {
        return addresses().gateway();
    }

    /** Where vaccination counts are written. */
    public HttpCaller health() throws Exception {
        return addresses().health();
    }

    /** Where movements are written. */
    public HttpCaller partyOrg() throws Exception {
        return addresses().partyOrg();
    }

    /** What writes pass on their way, for the report. */
    public String door() {
        return options.direct() ? "at the service" : "through the gateway";
    }

    public void say(String what) {
        progress.println("  … " + what);
    }

    /** Counts not stated yet, of enterprises registered at the first call. */
    public Counts counts() throws Exception {
        if (counts == null) {
            say("registering enterprises");
            counts = new Counts(new Register(addresses()).fill());
        }
        return counts;
    }

    /** Codes of organisations, registered at the first call. */
    public List<String> organisations() throws Exception {
        if (organisations == null) {
            organisations = new Register(addresses()).organisations();
        }
        return organisations;
    }

    /** Sends one batch of counts and returns its wait token. */
    public String write(String batch) throws Exception {
        Reply reply = health().await(Call.post("/api/v1/vaccination-counts/batch", batch));
        if (Register.rejected(reply) != 0) {
            throw new IllegalStateException("counts were refused: " + reply.shortened());
        }
        return reply.json().path("waitToken").asText();
    }

    /** Returns once all that was written is in the board's figures: what is behind it in each partition is. */
    public void settle() throws Exception {
        List<String> events = new ArrayList<>();
        for (int i = 0; i < IN_EACH_PARTITION; i++) {
            Count count = counts().next();
            Reply reply = health().await(Call.put(count.path(), count.body()));
            events.add(reply.succeeding().header("Hiza-Event-Id"));
        }
        for (String event : events) {
            settle(event);
        }
    }

    /** Returns once the event of the token is in the board's figures. */
    public void settle(String waitToken) throws Exception {
        long end = System.nanoTime() + SETTLING.toNanos();
        while (true) {
            Reply reply = gateway().await(Call.get("/api/v1/board?after=" + waitToken));
            if (reply.status() != 504) {
                reply.succeeding();
                return;
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the figures did not settle within " + SETTLING);
            }
        }
    }

    /** Writes counts until this many are stored, and waits until they are in the figures. */
    public void fillTo(int facts) throws Exception {
        Counts source = counts();
        String token = "";
        while (source.given() < facts) {
            int rows = (int) Math.min(options.rows(), facts - source.given());
            token = write(Counts.batch(source.next(rows)));
            say(source.given() + " of " + facts + " facts stored");
        }
        if (!token.isEmpty()) {
            settle(token);
        }
    }

    private Addresses addresses() throws Exception {
        if (addresses == null) {
            addresses = new Addresses(suite(), options.direct());
        }
        return addresses;
    }

    @Override
    public void close() throws Exception {
        try (AutoCloseable folder = home;
                AutoCloseable running = suite;
                AutoCloseable callers = addresses) {
            // each is closed, the last opened first, whatever the others do
        }
    }
}
