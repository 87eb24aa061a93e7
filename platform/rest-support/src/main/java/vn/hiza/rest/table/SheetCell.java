package vn.hiza.rest.table;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;

/**
 * A cell as a sheet stores it.
 *
 * @param column from 1
 * @param type what kind of content its value is, {@code n} for a number
 * @param style the place of its style
 * @param formula null where it is none
 * @param value null where none is stored
 */
record SheetCell(
        int column,
        String type,
        int style,
        @Nullable String formula,
        @Nullable String value) {
    private static final Set<String> TYPES = Set.of("n", "s", "str", "inlineStr", "b", "e", "d");
    private static final int MOST_COLUMNS = 256;
    private static final int LETTERS = 26;

    /**
     * Reads the cell that starts here, up to its end.
     *
     * @param after the column of the cell before it, 0 for the first
     * @throws BusinessException when it is written as no spreadsheet writes a cell
     */
    static SheetCell read(PartXml xml, long row, int after) {
        String address = xml.attribute("r");
        int column = address == null ? after + 1 : letters(address);
        if (column > MOST_COLUMNS) {
            throw new BusinessException(
                    Category.MALFORMED,
                    "too-many-columns",
                    "The sheet has cells beyond its column " + MOST_COLUMNS + "; delete them, the table needs a few.");
        }
        if (column <= after || address != null && !address.matches("[A-Za-z]{1,3}[0-9]{1,7}")) {
            throw unreadable(row, "address", address);
        }
        String type = xml.attribute("t");
        if (type != null && !TYPES.contains(type)) {
            throw unreadable(row, "type", type);
        }
        String style = xml.attribute("s");
        if (style != null && !style.matches("[0-9]{1,6}")) {
            throw unreadable(row, "style", style);
        }
        return content(xml, column, type == null ? "n" : type, style == null ? 0 : Integer.parseInt(style));
    }

    private static SheetCell content(PartXml xml, int column, String type, int style) {
        String formula = null;
        String value = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                formula = xml.text("f");
            } else if (xml.starts("v")) {
                value = xml.text("v");
            } else if (xml.starts("is")) {
                value = xml.runs("is");
            }
        }
        return new SheetCell(column, type, style, formula, value);
    }

    /** The refusal of a whole workbook for one of its cells. */
    static BusinessException unreadable(long row, String what, @Nullable String is) {
        String shown = is == null ? "none" : is.length() > 20 ? is.substring(0, 20) + "…" : is;
        return WorkbookCheck.malformed("A cell in row " + row + " of the sheet has a " + what
                + " that no spreadsheet writes there: \"" + shown + "\".");
    }

    private static int letters(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && column <= MOST_COLUMNS; i++) {
            char letter = Character.toUpperCase(address.charAt(i));
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * LETTERS + (letter - 'A' + 1);
        }
        return column;
    }
}
