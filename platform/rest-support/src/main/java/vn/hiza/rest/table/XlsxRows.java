package vn.hiza.rest.table;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
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
        try (WorkbookParts parts = new WorkbookParts(body)) {
            WorkbookOutline outline = WorkbookOutline.of(parts);
            SheetCells cells = new SheetCells(
                    outline.styles() == null ? new SheetStyles() : new SheetStyles(parts.xml(outline.styles())),
                    outline.texts() == null ? new SharedTexts() : new SharedTexts(parts.xml(outline.texts())),
                    outline.first(),
                    locale);
            new SheetRows(cells, table).read(parts.xml(outline.sheet()));
            table.end();
        } catch (IOException broken) {
            throw WorkbookCheck.damaged();
        }
    }
}
