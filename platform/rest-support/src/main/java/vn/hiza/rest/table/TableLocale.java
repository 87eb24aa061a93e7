package vn.hiza.rest.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.rest.table.TableCell.UnreadableCell;

/**
 * How a table writes its numbers and days. {@code 1.234} is a thousand and more in Vietnamese and a fraction in English: what
 * is not declared is never guessed.
 */
enum TableLocale {
    UNDECLARED("", "", "[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    VI(".", ",", "[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}/[0-9]{2}/[0-9]{4}"),
    EN(",", ".", "[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern SEPARATED = Pattern.compile("-?[0-9]+[.,][0-9.,]*");

    private final String group;
    private final Pattern grouped;
    private final Pattern fraction;
    private final Pattern day;

    TableLocale(String group, String point, String day) {
        this.group = group;
        this.grouped = Pattern.compile("-?[1-9][0-9]{0,2}(" + Pattern.quote(group) + "[0-9]{3}){1,5}");
        this.fraction = Pattern.compile("-?[0-9" + group + "]+" + Pattern.quote(point) + "[0-9]+");
        this.day = Pattern.compile(day);
    }

    static TableLocale of(@Nullable String declared) {
        if (declared == null) {
            return UNDECLARED;
        }
        return switch (declared) {
            case "vi" -> VI;
            case "en" -> EN;
            default ->
                throw new BusinessException(
                        Category.MALFORMED,
                        "invalid-parameter",
                        "The query parameter locale is vi (1.234 is a thousand and more) or en (1,234 is); leave it out"
                                + " where numbers are written in digits only.");
        };
    }

    JsonNode whole(String cell) throws UnreadableCell {
        if (DIGITS.matcher(cell).matches()) {
            return LongNode.valueOf(Long.parseLong(cell));
        }
        if (this == UNDECLARED) {
            throw SEPARATED.matcher(cell).matches()
                    ? new UnreadableCell(
                            "undeclared-locale",
                            "This number has a separator; say how to read it with ?locale=vi or ?locale=en, or write"
                                    + " digits only.")
                    : notANumber();
        }
        if (grouped.matcher(cell).matches()) {
            return LongNode.valueOf(Long.parseLong(cell.replace(group, "")));
        }
        throw fraction.matcher(cell).matches()
                ? new UnreadableCell("not-a-whole-number", "Send a whole number, without a fraction.")
                : notANumber();
    }

    JsonNode day(String cell) throws UnreadableCell {
        if (!day.matcher(cell).matches()) {
            throw new UnreadableCell(
                    "invalid-date",
                    this == VI
                            ? "Write the day as 2021-11-15 or 15/11/2021."
                            : "Write the day as 2021-11-15; 15/11/2021 is read with ?locale=vi.");
        }
        return TextNode.valueOf(
                cell.charAt(2) == '/'
                        ? cell.substring(6) + "-" + cell.substring(3, 5) + "-" + cell.substring(0, 2)
                        : cell);
    }

    private static UnreadableCell notANumber() {
        return new UnreadableCell("not-a-number", "Write a whole number in digits 0 to 9, without spaces.");
    }
}
