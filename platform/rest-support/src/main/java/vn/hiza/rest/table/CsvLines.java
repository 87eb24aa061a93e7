package vn.hiza.rest.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as CSV: UTF-8 with a byte order mark, by which a spreadsheet knows it. */
final class CsvLines implements LineWriter {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvWriter csv;

    CsvLines(OutputStream out, List<String> headers, char separator) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().fieldSeparator(separator).build(text);
        line(headers);
    }

    @Override
    public void line(List<String> cells) throws IOException {
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException gone) {
            throw new IOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
