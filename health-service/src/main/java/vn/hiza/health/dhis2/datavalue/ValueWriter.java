package vn.hiza.health.dhis2.datavalue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Writes data values in one format, one after the other. */
interface ValueWriter {
    /** @param stated what holds for all of them, as {@code dataSet} */
    void begin(Map<String, String> stated) throws IOException;

    void value(ExportedValue value) throws IOException;

    void end() throws IOException;

    static ValueWriter of(DataValueFormat format, OutputStream into) throws IOException {
        return switch (format) {
            case JSON -> new JsonValueWriter(into);
            case XML -> new XmlValueWriter(into);
            case CSV -> new CsvValueWriter(into);
            case ADX -> new AdxValueWriter(into);
        };
    }
}
