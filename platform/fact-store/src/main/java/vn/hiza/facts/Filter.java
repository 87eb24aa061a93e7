package vn.hiza.facts;

import java.time.LocalDate;

/**
 * A condition of a list, over the columns {@code c.…} of the table of current facts, with one argument, bound to each {@code ?}.
 *
 * @param condition SQL written by us, never by a caller
 */
public record Filter(String condition, Object argument) {
    public static Filter equal(String column, Object value) {
        return new Filter("c." + column + " = ?", value);
    }

    public static Filter from(String column, LocalDate day) {
        return new Filter("c." + column + " >= ?", day);
    }

    public static Filter to(String column, LocalDate day) {
        return new Filter("c." + column + " <= ?", day);
    }
}
