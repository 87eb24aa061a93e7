package vn.hiza.rest.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;

/** Which column stands where in a table. */
final class TableHeader {
    private final List<TableColumn> columns;

    private TableHeader(List<TableColumn> columns) {
        this.columns = columns;
    }

    /**
     * Reads the headers; upper and lower case and either Unicode spelling of Vietnamese letters are the same.
     *
     * @throws BusinessException when a column is unknown, given twice or missing
     */
    static TableHeader of(List<String> headers, List<TableColumn> known) {
        if (headers.size() > known.size()) {
            throw refusal("too-many-columns", "has " + headers.size() + " columns", known);
        }
        List<TableColumn> columns = new ArrayList<>();
        for (String header : headers) {
            String name = name(header);
            TableColumn column = known.stream()
                    .filter(each -> each.isHeadedBy(name))
                    .findFirst()
                    .orElseThrow(() -> refusal("unknown-column", "has a column headed " + shown(name), known));
            if (columns.contains(column)) {
                throw refusal("duplicate-column", "has two columns " + column.headers(), known);
            }
            columns.add(column);
        }
        for (TableColumn column : known) {
            if (column.need() != TableColumn.Need.OPTIONAL && !columns.contains(column)) {
                throw refusal("missing-column", "has no column " + column.headers(), known);
            }
        }
        return new TableHeader(columns);
    }

    /** Whether a header line split in this way names at least one column: the separator is the right one. */
    static boolean recognises(List<String> headers, List<TableColumn> known) {
        return headers.size() > 1
                && headers.stream().map(TableHeader::name).anyMatch(name -> known.stream()
                        .anyMatch(each -> each.isHeadedBy(name)));
    }

    int size() {
        return columns.size();
    }

    TableColumn column(int place) {
        return columns.get(place);
    }

    private static String name(String header) {
        return Normalizer.normalize(header.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String shown(String name) {
        return name.length() > 40 ? "\"" + name.substring(0, 40) + "…\"" : "\"" + name + "\"";
    }

    private static BusinessException refusal(String slug, String what, List<TableColumn> known) {
        return new BusinessException(
                Category.MALFORMED,
                slug,
                "The table " + what + "; its first line names the columns: "
                        + known.stream()
                                .filter(column -> !OutcomeColumn.isOne(column))
                                .map(TableColumn::headers)
                                .collect(Collectors.joining("; "))
                        + ".");
    }
}
