package vn.hiza.rest.table;

import com.fasterxml.jackson.databind.JsonNode;

/** What stands in one cell of a table, asked for as its column's content. */
interface TableCell {
    boolean empty();

    /** The cell as a header. */
    String shown();

    JsonNode text() throws UnreadableCell;

    JsonNode whole() throws UnreadableCell;

    JsonNode day() throws UnreadableCell;

    /** The cell as its sender sees it in a column of this content. */
    String written(TableColumn.Content content);

    /** A cell that does not say what its column asks for. */
    final class UnreadableCell extends Exception {
        private static final long serialVersionUID = 1;

        private final String code;

        UnreadableCell(String code, String message) {
            super(message, null, false, false);
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
