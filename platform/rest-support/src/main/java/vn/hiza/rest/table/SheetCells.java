package vn.hiza.rest.table;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes cells of a table of what a sheet stores. Of formulas the values count that were saved with them. */
final class SheetCells {
    private static final Pattern DAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(T00:00(:00(\\.0+)?)?Z?)?");

    private final SheetStyles styles;
    private final SharedTexts texts;
    private final LocalDate first;
    private final TableLocale locale;

    SheetCells(SheetStyles styles, SharedTexts texts, LocalDate first, TableLocale locale) {
        this.styles = styles;
        this.texts = texts;
        this.first = first;
        this.locale = locale;
    }

    TableCell empty() {
        return new TextCell("", locale);
    }

    TableCell of(SheetCell cell, long row) {
        String value = cell.value();
        boolean text = cell.type().equals("str") || cell.type().equals("inlineStr");
        if (value == null || value.isEmpty() && !text) {
            return cell.formula() == null ? empty() : BrokenCell.unsaved(cell.formula());
        }
        return switch (cell.type()) {
            case "n" -> number(cell, value);
            case "s" -> shared(value, row);
            case "b" -> truth(value);
            case "e" -> BrokenCell.error(value);
            case "d" -> new TextCell(day(value), locale);
            default -> new TextCell(value, locale);
        };
    }

    private TableCell number(SheetCell cell, String value) {
        return SheetNumber.isNumber(value)
                ? new NumberCell(SheetNumber.exactly(value), styles.showsDay(cell.style()) ? first : null)
                : BrokenCell.noNumber(value);
    }

    private TableCell shared(String index, long row) {
        if (!index.matches("[0-9]{1,9}")) {
            throw SheetCell.unreadable(row, "shared text", index);
        }
        @Nullable String text = texts.at(Integer.parseInt(index));
        return text == null ? BrokenCell.noText() : new TextCell(text, locale);
    }

    private TableCell truth(String value) {
        return switch (value) {
            case "1", "true" -> new TextCell("true", locale);
            case "0", "false" -> new TextCell("false", locale);
            default -> BrokenCell.noNumber(value);
        };
    }

    /** A day that is stored as a text, with the hour at which it begins or without. */
    private static String day(String value) {
        Matcher day = DAY.matcher(value);
        return day.matches() ? day.group(1) : value;
    }
}
