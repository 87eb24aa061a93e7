package vn.hiza.rest.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;

/** Reads a sheet row by row, to its very end. */
final class SheetRows {
    private static final int MOST_ROWS = 1_048_576;

    private final SheetCells cells;
    private final TableReading table;

    SheetRows(SheetCells cells, TableReading table) {
        this.cells = cells;
        this.table = table;
    }

    /** @throws BusinessException when it is no sheet, or cut off, or not written as a spreadsheet writes one */
    void read(PartXml xml) {
        boolean worksheet = false;
        long row = 0;
        while (xml.next()) {
            worksheet |= xml.starts("worksheet");
            if (worksheet && xml.starts("row")) {
                row = number(xml.attribute("r"), row);
                while (table.lines() < row - 1) {
                    table.line(List.of());
                }
                table.line(line(xml, row));
            }
        }
        if (!worksheet) {
            throw WorkbookCheck.malformed("The first sheet of the workbook is no table; put the table first.");
        }
    }

    private static long number(@Nullable String address, long before) {
        long row = address == null ? before + 1 : address.matches("[0-9]{1,9}") ? Long.parseLong(address) : 0;
        if (row <= before || row > MOST_ROWS) {
            throw WorkbookCheck.malformed("A row of the sheet after its row " + before
                    + " has no number that a spreadsheet gives to one there.");
        }
        return row;
    }

    /** As many cells as there are headers, empty ones where the row ends before, and more where it holds more. */
    private List<TableCell> line(PartXml xml, long row) {
        List<TableCell> line = new ArrayList<>();
        int column = 0;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                SheetCell stored = SheetCell.read(xml, row, column);
                column = stored.column();
                TableCell cell = cells.of(stored, row);
                if (!cell.empty()) {
                    fill(line, column - 1);
                    line.add(cell);
                }
            }
        }
        fill(line, table.width());
        return line;
    }

    private void fill(List<TableCell> line, int width) {
        while (line.size() < width) {
            line.add(cells.empty());
        }
    }
}
