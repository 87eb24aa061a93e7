package vn.hiza.rest.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    public DoorJobs(JobIntake intake, Transactions transactions, CurrentRequest request) {
        this.intake = intake;
        this.transactions = transactions;
        this.request = request;
    }

    /** Keeps the request at hand, to be worked on after those before it. */
    public DoorJob accept(String door, String collection, Map<String, String> parameters, InputStream body) {
        UUID id = intake.accept(collection, new Passage(door, parameters), body);
        return find(door, id).orElseThrow();
    }

    public Optional<DoorJob> find(String door, UUID id) {
        return transactions
                .read(tx -> store.passed(tx, door, id))
                .filter(job -> request.caller().roles().contains("admin")
                        || job.order().caller().client().equals(request.caller().client()))
                .map(DoorJob::of);
    }
}
