package vn.hiza.health.dhis2.datavalue;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Data values as CSV, DHIS2's columns in DHIS2's order. */
final class CsvValueWriter implements ValueWriter {
    private static final List<String> HEADERS = Arrays.stream(ValueField.values())
            .limit(ValueField.COLUMNS)
            .map(field -> field.shown().toLowerCase(Locale.ROOT))
            .toList();

    private final CsvWriter csv;

    CsvValueWriter(OutputStream into) {
        this.csv = CsvWriter.builder().build(new OutputStreamWriter(into, StandardCharsets.UTF_8));
    }

    @Override
    public void begin(Map<String, String> stated) {
        csv.writeRecord(HEADERS);
    }

    @Override
    public void value(ExportedValue value) {
        csv.writeRecord(List.of(
                value.dataElement(),
                value.period().id(),
                value.orgUnit(),
                ExportedValue.DEFAULT,
                value.attributeOptionCombo(),
                Long.toString(value.people()),
                value.storedBy(),
                value.lastUpdated().toString(),
                "",
                "false",
                Boolean.toString(value.deleted())));
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }
}
