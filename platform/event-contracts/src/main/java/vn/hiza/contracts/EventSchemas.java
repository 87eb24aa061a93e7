package vn.hiza.contracts;

/** The JSON Schema (2020-12) of each topic's event value. */
public final class EventSchemas {
    private EventSchemas() {}

    /** The schema as JSON text. */
    public static String of(Topic topic) {
        return ContractFiles.read("schemas", topic);
    }
}
