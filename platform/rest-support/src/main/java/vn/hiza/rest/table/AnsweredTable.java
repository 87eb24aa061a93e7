package vn.hiza.rest.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sent table with two more columns: what became of each line, and why. */
public final class AnsweredTable {
    private static final Pattern PLAIN_NUMBER = Pattern.compile("0|[1-9][0-9]{0,14}");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SentTable sent;
    private final boolean vietnamese;
    private final List<Answer> answers;

    /**
     * @param vietnamese whether the two headers are
     * @param answers for each line of the table
     */
    public AnsweredTable(SentTable sent, boolean vietnamese, List<Answer> answers) {
        this.sent = sent;
        this.vietnamese = vietnamese;
        this.answers = answers;
    }

    /** UTF-8 with a byte order mark, by which a spreadsheet knows it; lines as CSV separates them, by commas. */
    public byte[] csv() {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(headers());
            for (int index = 0; index < sent.size(); index++) {
                writer.writeRecord(line(index));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook with one sheet. */
    public byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "hiza", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(vietnamese ? "Kết quả" : "Outcome");
            write(sheet, 0, headers());
            sheet.range(0, 0, 0, headers().size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int index = 0; index < sent.size(); index++) {
                write(sheet, index + 1, line(index));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(Worksheet sheet, int row, List<String> cells) {
        for (int place = 0; place < cells.size(); place++) {
            String cell = cells.get(place);
            if (row > 0 && sent.whole(place) && PLAIN_NUMBER.matcher(cell).matches()) {
                sheet.value(row, place, Long.parseLong(cell));
            } else if (!cell.isEmpty()) {
                sheet.value(row, place, cell);
            }
        }
    }

    private List<String> headers() {
        List<String> headers = new ArrayList<>(sent.headers());
        headers.add(OutcomeColumn.OUTCOME.header(vietnamese));
        headers.add(OutcomeColumn.REMARKS.header(vietnamese));
        return headers;
    }

    /** A line longer than the headers was refused for it; what is too much is left to its remark. */
    private List<String> line(int index) {
        List<String> cells =
                new ArrayList<>(sent.line(index).subList(0, sent.headers().size()));
        cells.add(answers.get(index).outcome());
        cells.add(answers.get(index).remarks());
        return cells;
    }

    /**
     * What became of a line.
     *
     * @param outcome in a word or two; empty for an empty line
     * @param remarks why it was refused, or what looks odd
     */
    public record Answer(String outcome, String remarks) {}
}
