package vn.hiza.rest.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table that we write, for a spreadsheet to open.
 *
 * @param sheet what the one sheet of a workbook is called
 * @param wholes the columns whose whole numbers a workbook keeps as numbers
 */
record WrittenTable(String sheet, List<String> headers, List<List<String>> lines, Set<Integer> wholes) {
    private static final Pattern PLAIN_NUMBER = Pattern.compile("0|[1-9][0-9]{0,14}");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** UTF-8 with a byte order mark, by which a spreadsheet knows it, and commas. */
    byte[] csv() {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(headers);
            lines.forEach(writer::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "hiza", "1.0")) {
            Worksheet page = workbook.newWorksheet(sheet);
            write(page, 0, headers);
            page.range(0, 0, 0, headers.size() - 1).style().bold().set();
            page.freezePane(0, 1);
            for (int index = 0; index < lines.size(); index++) {
                write(page, index + 1, lines.get(index));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(Worksheet page, int row, List<String> cells) {
        for (int place = 0; place < cells.size(); place++) {
            String cell = cells.get(place);
            if (row > 0 && wholes.contains(place) && PLAIN_NUMBER.matcher(cell).matches()) {
                page.value(row, place, Long.parseLong(cell));
            } else if (!cell.isEmpty()) {
                page.value(row, place, cell);
            }
        }
    }
}
