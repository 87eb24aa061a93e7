package vn.hiza.rest.list;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.FactJson;
import vn.hiza.rest.table.TableForm;

/**
 * A list as it is described once, for its JSON, its table and the OpenAPI document.
 *
 * @param name of a row's schema, and of the file of a table
 * @param key where the list goes on after a row; rows come in the order of their keys
 * @param example a row for the OpenAPI document
 */
public record ReadList<T>(String name, List<ListColumn<T>> columns, Function<T, String> key, T example) {
    /** A row as JSON: every column is there, null where it does not apply. */
    public ObjectNode json(T row) {
        ObjectNode item = FactJson.MAPPER.createObjectNode();
        for (ListColumn<T> column : columns) {
            item.set(column.field(), FactJson.MAPPER.valueToTree(column.value().apply(row)));
        }
        return item;
    }

    /** Rows as CSV; in Vietnamese a share has a decimal comma, as a spreadsheet there would misread the point. */
    public byte[] csv(List<T> rows, boolean vietnamese) {
        return table(vietnamese)
                .csv(rows.stream()
                        .map(row -> cells(row, vietnamese, vietnamese))
                        .toList());
    }

    /** Rows as a workbook, in which numbers are numbers. */
    public byte[] xlsx(List<T> rows, boolean vietnamese) {
        return table(vietnamese)
                .xlsx(rows.stream().map(row -> cells(row, vietnamese, false)).toList());
    }

    private TableForm table(boolean vietnamese) {
        return new TableForm(columns.stream().map(ListColumn::inTable).toList(), vietnamese);
    }

    private Map<String, String> cells(T row, boolean vietnamese, boolean comma) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (ListColumn<T> column : columns) {
            cells.put(column.field(), cell(column.value().apply(row), vietnamese, comma));
        }
        return cells;
    }

    private static String cell(@Nullable Object value, boolean vietnamese, boolean comma) {
        if (value == null) {
            return "";
        }
        if (value instanceof Remark remark) {
            return vietnamese ? remark.vi() : remark.en();
        }
        if (value instanceof BigDecimal number) {
            return comma ? number.toPlainString().replace('.', ',') : number.toPlainString();
        }
        if (value instanceof OffsetDateTime moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
        }
        return value.toString();
    }
}
