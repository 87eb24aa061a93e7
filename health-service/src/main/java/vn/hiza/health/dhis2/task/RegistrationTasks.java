package vn.hiza.health.dhis2.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import vn.hiza.health.dhis2.completion.RegistrationFormat;
import vn.hiza.health.dhis2.completion.RegistrationImport;
import vn.hiza.health.dhis2.completion.RegistrationOptions;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.job.DoorJob;
import vn.hiza.rest.job.DoorSteps;

/** Imports of data set completions. */
@ApplicationScoped
public class RegistrationTasks implements ImportTasks {
    private final RegistrationImport registrations;
    private final CurrentRequest request;

    public RegistrationTasks(RegistrationImport registrations, CurrentRequest request) {
        this.registrations = registrations;
        this.request = request;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.COMPLETE_DATA_SET_REGISTRATION_IMPORT;
    }

    @Override
    @ActivateRequestContext
    public void work(DoorJob job, DoorSteps steps) {
        request.standIn(job.author());
        registrations.run(
                steps,
                RegistrationFormat.of(job.asked().contentType()),
                RegistrationOptions.of(job.asked().parameters()));
    }
}
