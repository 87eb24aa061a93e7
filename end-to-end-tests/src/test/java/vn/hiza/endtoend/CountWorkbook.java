package vn.hiza.endtoend;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The workbook of a district, as a team fills it in at its desk. */
final class CountWorkbook {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int DOSE = 3;
    private static final int PEOPLE = 4;

    private CountWorkbook() {}

    static List<Row> rows(byte[] workbook) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return read.getFirstSheet().read();
        }
    }

    /** The same lines, with numbers of people in those of one enterprise. */
    static byte[] filled(byte[] form, DayCounts counts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "desk", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Tiêm chủng");
            int line = 0;
            for (Row row : rows(form)) {
                for (int column = 0; column < row.getCellCount(); column++) {
                    sheet.value(line, column, row.getCellText(column));
                }
                if (row.getCellText(0).equals(counts.enterprise())) {
                    sheet.value(line, PEOPLE, counts.people(Integer.parseInt(row.getCellText(DOSE))));
                }
                line++;
            }
        }
        return bytes.toByteArray();
    }
}
