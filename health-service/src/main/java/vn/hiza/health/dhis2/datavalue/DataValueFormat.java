package vn.hiza.health.dhis2.datavalue;

/** The formats of DHIS2 that data values are sent and asked for in. */
public enum DataValueFormat {
    JSON,
    XML,
    CSV,
    ADX;

    /** @param header of a table, whether its first line names the columns */
    DataValueSet read(byte[] body, boolean header) {
        return switch (this) {
            case JSON -> JsonDataValues.read(body);
            case XML -> XmlDataValues.read(body);
            case CSV -> CsvDataValues.read(body, header);
            case ADX -> AdxDataValues.read(body);
        };
    }
}
