package vn.hiza.health.dhis2.datavalue;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.health.dhis2.xml.SafeXml;
import vn.hiza.rest.json.Utf8;

/** Reads data values written as CSV: DHIS2's columns in DHIS2's order, of which the last may be missing. */
final class CsvDataValues {
    private static final int LONGEST_LINE = 10_000;
    private static final ValueField[] FIELDS = ValueField.values();

    private CsvDataValues() {}

    /**
     * What the payload says of itself: nothing.
     *
     * @param header whether the first line names the columns
     */
    static Map<String, String> read(InputStream body, boolean header, ValueSink sink) {
        sink.group(Map.of());
        boolean expected = header;
        boolean any = false;
        long after = 0;
        try {
            for (CsvRecord line : reader(body)) {
                any = true;
                after = line.getStartingLineNumber();
                if (expected) {
                    refuseOtherColumns(line.getFields());
                    expected = false;
                } else {
                    sink.value(value(line));
                }
            }
        } catch (UncheckedIOException | IOException notText) {
            throw Utf8.refusal();
        } catch (CsvParseException broken) {
            throw malformed("in what begins after line " + after
                    + " a quote or a line is not closed, or a line is longer than " + LONGEST_LINE + " characters");
        }
        if (!any) {
            throw malformed("it is empty");
        }
        return Map.of();
    }

    private static CsvReader<CsvRecord> reader(InputStream body) throws IOException {
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .maxBufferSize(LONGEST_LINE)
                .ofCsvRecord(Utf8.reader(SafeXml.unmarked(body)));
    }

    /** Cells are known by their place, so a line of headers in another order would mean other values. */
    private static void refuseOtherColumns(List<String> headers) {
        boolean fits = headers.size() <= ValueField.COLUMNS && headers.size() > ValueField.ORG_UNIT.ordinal();
        for (int i = 0; fits && i < headers.size(); i++) {
            fits = FIELDS[i].heads(headers.get(i).trim());
        }
        if (!fits) {
            throw malformed("the first line names the columns in DHIS2's order: dataelement, period, orgunit,"
                    + " categoryoptioncombo, attributeoptioncombo, value, storedby, lastupdated, comment, followup, deleted;"
                    + " without it say firstRowIsHeader=false");
        }
    }

    private static DataValue value(CsvRecord line) {
        List<String> cells = line.getFields();
        DataValue value = new DataValue((int) line.getStartingLineNumber());
        if (cells.size() > ValueField.COLUMNS) {
            value.refuse("its line has " + cells.size() + " cells, more than there are columns");
            return value;
        }
        for (int i = 0; i < cells.size(); i++) {
            value.put(FIELDS[i], cells.get(i));
        }
        return value;
    }

    private static BusinessException malformed(String why) {
        return new BusinessException(
                Category.MALFORMED, "malformed-csv", "The body is no table of data values: " + why + ".");
    }
}
