package vn.hiza.health.dhis2.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.hiza.facts.EventIds;
import vn.hiza.health.dhis2.datavalue.DataValueFormat;
import vn.hiza.health.vaccination.VaccinationCount;
import vn.hiza.health.vaccination.VaccinationCountCollection;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.batch.Batches;
import vn.hiza.rest.batch.RowIntake;

/** Takes in an import that is to be done later. */
@ApplicationScoped
public class TaskIntake {
    private final TaskStore store;
    private final TaskRunner runner;
    private final RowIntake<VaccinationCount> intake;
    private final CurrentRequest request;
    private final EventIds ids;

    public TaskIntake(
            TaskStore store,
            TaskRunner runner,
            Batches batches,
            VaccinationCountCollection collection,
            CurrentRequest request,
            EventIds ids) {
        this.store = store;
        this.runner = runner;
        this.intake = batches.intake(collection);
        this.request = request;
        this.ids = ids;
    }

    /** Keeps the body and promises to import it. */
    public ImportTask accept(Supplier<byte[]> body, DataValueFormat format, Map<String, String> parameters) {
        UUID id = ids.next();
        ImportTask task = ImportTask.fresh(id, request.caller(), request.author(), format, parameters);
        intake.within(() -> {
            store.create(task, body.get());
            return id;
        });
        runner.wake();
        return task;
    }
}
