package vn.hiza.rest.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.rest.json.Utf8;
import vn.hiza.rest.row.RowSink;

/**
 * A batch as CSV (RFC 4180): UTF-8 with or without a byte order mark, comma or semicolon, the first line the headers. The row
 * at index 0 is the line after it. A cell does not span lines, so that a quote never closed is found where it stands.
 */
public final class CsvRows {
    /** As a batch's content type; the bytes are read as UTF-8, and another charset is refused. */
    public static final String TYPE = "text/csv";

    public static final MediaType MEDIA_TYPE = MediaType.valueOf(TYPE);

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int LONGEST_LINE = 10_000;
    private static final int BUFFER = 64 * 1024;

    private final List<TableColumn> columns;
    private final TableLocale locale;

    /** @param locale {@code vi}, {@code en} or null, the declared way of writing numbers and days */
    public CsvRows(List<TableColumn> columns, @Nullable String locale) {
        this.columns = columns;
        this.locale = TableLocale.of(locale);
    }

    /** Reads all rows; a table that is no CSV, or has other columns, is refused whole. */
    public void read(InputStream body, RowSink sink, SentTable sent) {
        TableReading table = new TableReading(columns, sink, sent);
        try {
            for (CsvRecord cells : reader(body, sent)) {
                if (cells.getFields().stream().anyMatch(CsvRows::spansLines)) {
                    throw malformed("A quote that opens in line " + (table.lines() + 1) + " is not closed in it.");
                }
                table.line(cells.getFields().stream()
                        .map(cell -> new TextCell(cell, locale))
                        .toList());
            }
            table.end();
        } catch (UncheckedIOException | IOException notText) {
            throw Utf8.refusal();
        } catch (CsvParseException broken) {
            throw malformed("The table is not well-formed CSV in line " + (table.lines() + 1)
                    + ": a quote or a line is not closed, or a line is longer than "
                    + LONGEST_LINE + " characters.");
        }
    }

    private CsvReader<CsvRecord> reader(InputStream sent, SentTable table) throws IOException {
        BufferedInputStream body = new BufferedInputStream(sent, BUFFER);
        body.mark(BUFFER);
        byte[] beginning = body.readNBytes(BUFFER);
        body.reset();
        int start = startsWithMark(beginning) ? MARK.length : 0;
        body.skipNBytes(start);
        char separator = separator(beginning, start);
        table.separatedBy(separator);
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .maxBufferSize(LONGEST_LINE)
                .ofCsvRecord(Utf8.reader(body));
    }

    private static boolean startsWithMark(byte[] body) {
        return body.length >= MARK.length && Arrays.equals(body, 0, MARK.length, MARK, 0, MARK.length);
    }

    private char separator(byte[] body, int start) {
        String beginning = new String(body, start, Math.min(body.length - start, LONGEST_LINE), StandardCharsets.UTF_8);
        String headers = beginning.lines().findFirst().orElse("").replace("\"", "");
        return TableHeader.recognises(List.of(headers.split(";", -1)), columns) ? ';' : ',';
    }

    private static boolean spansLines(String cell) {
        return cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
    }

    private static BusinessException malformed(String detail) {
        return new BusinessException(Category.MALFORMED, "malformed-csv", detail);
    }
}
