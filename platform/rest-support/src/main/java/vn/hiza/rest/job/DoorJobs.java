package vn.hiza.rest.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.Transactions;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.job.BatchJob.Passage;

/** The jobs that came through the doors of other protocols, for those who sent them and for admins. */
@ApplicationScoped
public class DoorJobs {
    private final JobStore store = new JobStore();
    private final JobIntake intake;
    private final Transactions transactions;
    private final CurrentRequest request;
    private final Clock clock;

    public DoorJobs(JobIntake intake, Transactions transactions, CurrentRequest request, Clock clock) {
        this.intake = intake;
        this.transactions = transactions;
        this.request = request;
        this.clock = clock;
    }

    /** Keeps the request at hand, to be worked on after those before it; once, where it has an idempotency key. */
    public DoorJob accept(String door, String collection, Map<String, String> parameters, InputStream body) {
        UUID id = intake.accept(collection, new Passage(door, parameters), body);
        return find(door, id).orElseThrow();
    }

    public Optional<DoorJob> find(String door, UUID id) {
        return transactions.read(tx -> own(tx, door, id).map(job -> DoorJob.of(job, store.progress(tx, job.id()))));
    }

    /**
     * Cancels a job; what is written stays written, nothing more is.
     *
     * @return false when there is none
     * @throws BusinessException when it has ended
     */
    public boolean cancel(JobDoor door, UUID id) {
        return transactions.commit(tx -> {
            Optional<BatchJob> job = own(tx, door.name(), id);
            if (job.isEmpty()) {
                return false;
            }
            if (!store.cancel(tx, id, clock.instant())) {
                throw new BusinessException(
                        Category.CONFLICT,
                        "job-ended",
                        "The job has ended and can no longer be cancelled; see its summary.");
            }
            store.summarize(tx, id, door.cancelled(() -> store.parts(tx, id).stream()
                    .map(upTo -> store.part(tx, id, upTo))
                    .iterator()));
            return true;
        });
    }

    private Optional<BatchJob> own(Handle tx, String door, UUID id) {
        return store.passed(tx, door, id)
                .filter(job -> request.caller().roles().contains("admin")
                        || job.order().caller().client().equals(request.caller().client()));
    }
}
