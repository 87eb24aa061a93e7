package vn.hiza.health.dhis2.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import vn.hiza.health.dhis2.datavalue.DataValueFormat;
import vn.hiza.health.dhis2.datavalue.LongImport;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.job.DoorJob;
import vn.hiza.rest.job.DoorSteps;

/** Imports of data values. */
@ApplicationScoped
public class ValueTasks implements ImportTasks {
    private final LongImport values;
    private final CurrentRequest request;

    public ValueTasks(LongImport values, CurrentRequest request) {
        this.values = values;
        this.request = request;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.DATAVALUE_IMPORT;
    }

    @Override
    @ActivateRequestContext
    public void work(DoorJob job, DoorSteps steps) {
        request.standIn(job.author());
        values.run(
                steps,
                DataValueFormat.of(job.asked().contentType()),
                job.asked().parameters());
    }
}
