package vn.hiza.rest.table;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.hiza.rest.row.RowSink;

/**
 * A batch as an Excel workbook: its first sheet, row by row, the first row the headers. Of formulas the values count that
 * were saved with them. The row at index 0 is the sheet's row 2, and an empty row counts.
 */
public final class XlsxRows {
    /** As a batch's content type. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final MediaType MEDIA_TYPE = MediaType.valueOf(TYPE);

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final List<TableColumn> columns;
    private final TableLocale locale;

    /** @param locale {@code vi}, {@code en} or null, the declared way of writing what stands as text in the cells */
    public XlsxRows(List<TableColumn> columns, @Nullable String locale) {
        this.columns = columns;
        this.locale = TableLocale.of(locale);
    }

    /** Reads all rows; a workbook that is none, has macros or other columns is refused whole. */
    public void read(byte[] body, RowSink sink, SentTable sent) {
        WorkbookCheck.refuseUnsafe(body);
        TableReading table = new TableReading(columns, sink, sent);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(body), WITH_FORMATS);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            LocalDate first = workbook.isDate1904() ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                while (table.lines() < row.getRowNum() - 1) {
                    table.line(List.of());
                }
                table.line(cells(row, table.width(), first));
            }
            table.end();
        } catch (IOException | ExcelReaderException broken) {
            throw WorkbookCheck.malformed("It is no readable workbook; save it again as .xlsx and send that.");
        }
    }

    /** As many cells as there are headers, empty ones where the row ends before, and more where it holds more. */
    private List<TableCell> cells(Row row, int width, LocalDate first) {
        List<TableCell> cells = new ArrayList<>();
        int last = width;
        for (Cell cell : row) {
            if (cell != null && cell.getType() != CellType.EMPTY) {
                last = Math.max(last, cell.getColumnIndex() + 1);
            }
        }
        for (int place = 0; place < last; place++) {
            Cell cell = place < row.getCellCount() ? row.getCell(place) : null;
            cells.add(cell == null ? new TextCell("", locale) : cell(cell, first));
        }
        return cells;
    }

    private TableCell cell(Cell cell, LocalDate first) {
        String raw = cell.getRawValue();
        if (raw == null || cell.getType() == CellType.EMPTY) {
            return new TextCell("", locale);
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell, raw, first);
            case FORMULA ->
                SheetNumber.isNumber(raw) && !(cell.getValue() instanceof Boolean)
                        ? number(cell, raw, first)
                        : new TextCell(String.valueOf(cell.getValue()), locale);
            default -> new TextCell(cell.getText(), locale);
        };
    }

    private static TableCell number(Cell cell, String raw, LocalDate first) {
        return new NumberCell(
                SheetNumber.exactly(raw), SheetNumber.showsDay(cell.getDataFormatString()) ? first : null);
    }
}
