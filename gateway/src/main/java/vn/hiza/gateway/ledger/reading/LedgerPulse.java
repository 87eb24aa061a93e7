package vn.hiza.gateway.ledger.reading;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Follows the version of the ledger: at once after commits of this process, within a tenth of a second after those of other
 * instances. Whoever waits for an event learns of it only after the version that holds it is known here.
 */
@ApplicationScoped
public class LedgerPulse {
    private static final Logger LOG = Logger.getLogger(LedgerPulse.class);
    private static final Duration REST = Duration.ofMillis(100);

    private final Jdbi jdbi;
    private final LedgerSignal signal;
    private final EventSettlement settlement;
    private final List<Consumer<Handle>> preparations = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private volatile String version = "0";
    private volatile boolean running = true;
    private @Nullable Thread thread;

    public LedgerPulse(Jdbi jdbi, LedgerSignal signal, EventSettlement settlement) {
        this.jdbi = jdbi;
        this.signal = signal;
        this.settlement = settlement;
    }

    void start(@Observes StartupEvent started) {
        beat();
        thread = new Thread(this::follow, "ledger-pulse");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        running = false;
        signal.changed();
    }

    String dataVersion() {
        return version;
    }

    /** Calls the listener with each new version, on the pulse's thread; the answer ends that. */
    public Runnable listen(Consumer<String> listener) {
        listeners.add(listener);
        listener.accept(version);
        return () -> listeners.remove(listener);
    }

    /** Runs the work in the snapshot of each new version, before that version is made known; its failure delays nothing. */
    void prepare(Consumer<Handle> work) {
        preparations.add(work);
    }

    private void follow() {
        while (running) {
            try {
                signal.await(REST);
                beat();
            } catch (InterruptedException interrupted) {
                return;
            } catch (RuntimeException failed) {
                LOG.warnf("the version of the ledger cannot be read just now: %s", failed.getMessage());
            }
        }
    }

    /** Version and settled events come from one snapshot, and the version is made known first. */
    private void beat() {
        Snapshot snapshot = Snapshots.read(jdbi, this::look);
        if (!snapshot.version().equals(version)) {
            version = snapshot.version();
            listeners.forEach(listener -> listener.accept(snapshot.version()));
        }
        snapshot.verdicts().run();
    }

    private Snapshot look(Handle tx) {
        String seen = version(tx);
        Runnable verdicts = settlement.nobodyWaits() ? () -> {} : settlement.judge(tx);
        if (!seen.equals(version)) {
            try {
                preparations.forEach(work -> work.accept(tx));
            } catch (RuntimeException failed) {
                LOG.warnf("what readers of version %s want could not be prepared: %s", seen, failed.getMessage());
            }
        }
        return new Snapshot(seen, verdicts);
    }

    static String version(Handle tx) {
        return String.valueOf(tx.createQuery("select version from ledger_version")
                .mapTo(Long.class)
                .one());
    }

    private record Snapshot(String version, Runnable verdicts) {}
}
