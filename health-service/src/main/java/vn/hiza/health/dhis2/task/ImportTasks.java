package vn.hiza.health.dhis2.task;

import vn.hiza.health.dhis2.intake.LaterImport;
import vn.hiza.rest.job.JobDoor;

/** Does the imports of one kind that DHIS2 clients asked to be done later. */
public interface ImportTasks extends JobDoor {
    TaskKind kind();

    @Override
    default String name() {
        return kind().door();
    }

    @Override
    default String failed(String detail, Iterable<String> parts) {
        return LaterImport.brokenOff(detail, parts);
    }

    @Override
    default String cancelled(Iterable<String> parts) {
        return LaterImport.brokenOff("The import was cancelled", parts);
    }
}
