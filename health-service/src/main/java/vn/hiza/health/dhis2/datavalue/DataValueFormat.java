package vn.hiza.health.dhis2.datavalue;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The formats of DHIS2 that data values are sent and asked for in. */
public enum DataValueFormat {
    JSON("application/json"),
    XML("application/xml"),
    CSV("application/csv", "text/csv"),
    ADX("application/adx+xml");

    private final List<String> types;

    DataValueFormat(String... types) {
        this.types = List.of(types);
    }

    /** @param type of a body, whatever stands after its name; JSON where it names nothing that is known */
    public static DataValueFormat of(String type) {
        String name = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.types.contains(name))
                .findFirst()
                .orElse(JSON);
    }

    /**
     * Reads a body to its end and tells what the payload says of itself.
     *
     * @param header of a table, whether its first line names the columns
     */
    Map<String, String> read(InputStream body, boolean header, ValueSink sink) {
        return switch (this) {
            case JSON -> JsonDataValues.read(body, sink);
            case XML -> XmlDataValues.read(body, sink);
            case CSV -> CsvDataValues.read(body, header, sink);
            case ADX -> AdxDataValues.read(body, sink);
        };
    }
}
