package vn.hiza.health.dhis2.task;

import java.util.Arrays;
import java.util.Optional;

/** What DHIS2 clients may ask to be done later; its name is the job's type in their words. */
public enum TaskKind {
    DATAVALUE_IMPORT("dhis2", "vaccination-counts", "dataValueImport", "values"),
    COMPLETE_DATA_SET_REGISTRATION_IMPORT(
            "dhis2-registrations", "data-set-completions", "completeDataSetRegistrationImport", "registrations");

    private final String door;
    private final String collection;
    private final String title;
    private final String rows;

    TaskKind(String door, String collection, String title, String rows) {
        this.door = door;
        this.collection = collection;
        this.title = title;
        this.rows = rows;
    }

    public static Optional<TaskKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** As these jobs are marked; never changed. */
    public String door() {
        return door;
    }

    /** Where they write. */
    public String collection() {
        return collection;
    }

    /** What DHIS2 calls such an import. */
    public String title() {
        return title;
    }

    /** What its rows are. */
    public String rows() {
        return rows;
    }
}
