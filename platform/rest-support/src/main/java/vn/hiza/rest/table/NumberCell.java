package vn.hiza.rest.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a sheet that holds a number, which needs no locale.
 *
 * @param first the day whose number is 0 where the sheet shows the number as a day; null where it does not
 */
record NumberCell(BigDecimal number, @Nullable LocalDate first) implements TableCell {
    /** The last day that a sheet can show. */
    private static final long LAST_DAY = 2_958_465;

    @Override
    public boolean empty() {
        return false;
    }

    @Override
    public String shown() {
        return number.toPlainString();
    }

    @Override
    public String written(TableColumn.Content content) {
        if (content != TableColumn.Content.DAY) {
            return shown();
        }
        try {
            return day().asText();
        } catch (UnreadableCell noDay) {
            return shown();
        }
    }

    /** A code of digits that was typed as a number; leading zeros are lost, which its check then says. */
    @Override
    public JsonNode text() throws UnreadableCell {
        return TextNode.valueOf(Long.toString(whole(number)));
    }

    @Override
    public JsonNode whole() throws UnreadableCell {
        return LongNode.valueOf(whole(number));
    }

    @Override
    public JsonNode day() throws UnreadableCell {
        if (first == null) {
            throw new UnreadableCell(
                    "invalid-date", "This cell holds a mere number; format it as a date, or write 2021-11-15 as text.");
        }
        long days = whole(number);
        if (days < 0 || days > LAST_DAY) {
            throw new UnreadableCell("invalid-date", "This cell holds no day of the calendar.");
        }
        return TextNode.valueOf(first.plusDays(days).toString());
    }

    private static long whole(BigDecimal number) throws UnreadableCell {
        try {
            return number.longValueExact();
        } catch (ArithmeticException fraction) {
            throw new UnreadableCell(
                    "not-a-whole-number", "This cell holds " + number.toPlainString() + ", which is no whole number.");
        }
    }
}
