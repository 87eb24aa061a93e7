package vn.hiza.health.dhis2.datavalue;

import java.util.Map;

/** Takes the values of a payload as they are read. */
interface ValueSink {
    /**
     * Begins a group; the values that follow are its.
     *
     * @param stated what holds for all of them; where a payload is one group, it may still be read after them
     */
    void group(Map<String, String> stated);

    void value(DataValue value);

    /** A group without any value, which takes as much place as one. */
    void nothing();
}
