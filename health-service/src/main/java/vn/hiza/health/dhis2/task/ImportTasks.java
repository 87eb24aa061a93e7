package vn.hiza.health.dhis2.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import vn.hiza.health.dhis2.datavalue.DataValueFormat;
import vn.hiza.health.dhis2.datavalue.LongImport;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.job.DoorJob;
import vn.hiza.rest.job.DoorSteps;
import vn.hiza.rest.job.JobDoor;

/** Does the imports that DHIS2 clients asked to be done later. */
@ApplicationScoped
public class ImportTasks implements JobDoor {
    /** As these jobs are marked. */
    public static final String NAME = "dhis2";

    private final LongImport values;
    private final CurrentRequest request;

    public ImportTasks(LongImport values, CurrentRequest request) {
        this.values = values;
        this.request = request;
    }

    @Override
    public String name() {
        return NAME;
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

    @Override
    public String failed(String detail, Iterable<String> parts) {
        return LongImport.brokenOff(detail, parts);
    }

    @Override
    public String cancelled(Iterable<String> parts) {
        return LongImport.brokenOff("The import was cancelled", parts);
    }
}
