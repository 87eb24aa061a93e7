package vn.hiza.rest.table;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A cell of a sheet that holds something, of which nothing can be made: never the same as an empty one.
 *
 * @param shown how it is shown to its sender; nothing that could be taken for a value when it is sent again
 */
record BrokenCell(String shown, String message) implements TableCell {
    private static final int MOST_SHOWN = 40;

    static BrokenCell unsaved(String formula) {
        return new BrokenCell(
                PlainText.of("=" + formula),
                "This cell holds a formula whose value was not saved; open the workbook in a spreadsheet, save it and"
                        + " send that, or write the value.");
    }

    static BrokenCell noNumber(String value) {
        String begins = value.length() > MOST_SHOWN ? value.substring(0, MOST_SHOWN) + "…" : value;
        return new BrokenCell(
                "#VALUE!", "This cell is stored as a number and holds \"" + begins + "\", which is none.");
    }

    static BrokenCell noText() {
        return new BrokenCell("#REF!", "This cell refers to a text that the workbook does not hold; write it again.");
    }

    static BrokenCell error(String error) {
        return new BrokenCell(error, "This cell shows the error " + error + "; write a value.");
    }

    @Override
    public boolean empty() {
        return false;
    }

    @Override
    public String written(TableColumn.Content content) {
        return shown;
    }

    @Override
    public JsonNode text() throws UnreadableCell {
        throw unreadable();
    }

    @Override
    public JsonNode whole() throws UnreadableCell {
        throw unreadable();
    }

    @Override
    public JsonNode day() throws UnreadableCell {
        throw unreadable();
    }

    private UnreadableCell unreadable() {
        return new UnreadableCell("unreadable-cell", message);
    }
}
