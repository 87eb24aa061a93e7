package vn.hiza.gateway.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.gateway.ledger.LedgerIntake;

/** Runs one rebuild at a time, on a thread of its own. */
@ApplicationScoped
public class Rebuild {
    private static final Logger LOG = Logger.getLogger(Rebuild.class);

    private final Jdbi jdbi;
    private final RebuildRuns runs;
    private final LedgerIntake ledger;
    private final String servers;

    public Rebuild(
            Jdbi jdbi,
            RebuildRuns runs,
            LedgerIntake ledger,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.jdbi = jdbi;
        this.runs = runs;
        this.ledger = ledger;
        this.servers = servers;
    }

    /**
     * Begins a rebuild and comes back at once.
     *
     * @throws BusinessException when one goes on already
     */
    public void start(String startedBy) {
        CompletableFuture<Boolean> begun = new CompletableFuture<>();
        Thread thread = new Thread(() -> run(startedBy, begun), "ledger-rebuild");
        thread.setDaemon(true);
        thread.start();
        if (!answer(begun)) {
            throw new BusinessException(
                    Category.CONFLICT, "rebuild-running", "A rebuild goes on already; GET this address follows it.");
        }
    }

    private static boolean answer(CompletableFuture<Boolean> begun) {
        try {
            return begun.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException("the rebuild did not begin", failed);
        }
    }

    private void run(String startedBy, CompletableFuture<Boolean> begun) {
        try (Handle session = jdbi.open()) {
            if (!runs.claim(session)) {
                begun.complete(false);
                return;
            }
            try {
                long id = runs.begin(startedBy);
                begun.complete(true);
                work(session, id);
            } finally {
                runs.release(session);
            }
        } catch (RuntimeException failed) {
            begun.completeExceptionally(failed);
            LOG.error("the rebuild ended", failed);
        }
    }

    private void work(Handle session, long id) {
        try {
            RebuiltLedger.Result result = session.inTransaction(
                    tx -> new RebuiltLedger(tx, servers).make(events -> runs.progress(id, events)));
            runs.done(id, result);
            ledger.committed();
        } catch (TopicsIncomplete refused) {
            LOG.warn(refused.getMessage());
            runs.failed(id, String.valueOf(refused.getMessage()));
        } catch (RuntimeException failed) {
            LOG.error("the rebuild failed and changed nothing", failed);
            runs.failed(id, "It failed and changed nothing; the log of the gateway says why.");
        }
    }
}
