package vn.hiza.health.dhis2.datavalue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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
     * Reads a body.
     *
     * @param header of a table, whether its first line names the columns
     * @param next called before each value is kept; it refuses one too many, so that a body never takes more memory than its
     *     values may
     */
    DataValueSet read(byte[] body, boolean header, Runnable next) {
        return switch (this) {
            case JSON -> JsonDataValues.read(body, next);
            case XML -> XmlDataValues.read(body, next);
            case CSV -> CsvDataValues.read(body, header, next);
            case ADX -> AdxDataValues.read(body, next);
        };
    }
}
