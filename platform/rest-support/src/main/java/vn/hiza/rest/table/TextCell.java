package vn.hiza.rest.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** A cell of characters, read by the declared locale. */
record TextCell(String characters, TableLocale locale) implements TableCell {
    @Override
    public boolean empty() {
        return characters.isEmpty();
    }

    @Override
    public String shown() {
        return characters;
    }

    @Override
    public String written(TableColumn.Content content) {
        return characters;
    }

    @Override
    public JsonNode text() {
        return TextNode.valueOf(characters);
    }

    @Override
    public JsonNode whole() throws UnreadableCell {
        return locale.whole(characters);
    }

    @Override
    public JsonNode day() throws UnreadableCell {
        return locale.day(characters);
    }
}
