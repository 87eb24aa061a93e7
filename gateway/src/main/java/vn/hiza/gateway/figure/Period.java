package vn.hiza.gateway.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/** The days a figure covers: 1 January to the as-of date, both included. */
public record Period(LocalDate from, LocalDate to) {
    /** The day of what is so from the beginning, since nobody knows when it began. */
    public static final LocalDate EVER = LocalDate.of(1, 1, 1);

    public static Period yearTo(LocalDate asOf) {
        return new Period(asOf.withDayOfYear(1), asOf);
    }

    /** The same days of the year before; 29 February is compared with 28 February. */
    public Period previous() {
        return yearTo(to.minusYears(1));
    }

    /** False on 29 February alone: the year before has no such day, so its side is a day short. */
    public boolean coversSameDaysAsPrevious() {
        return previous().to().getDayOfMonth() == to.getDayOfMonth();
    }

    /** A yearly target's part for these days: target × day of the year ÷ days of the year. */
    public BigDecimal proRate(BigDecimal yearly) {
        return yearly.multiply(BigDecimal.valueOf(to.getDayOfYear()))
                .divide(BigDecimal.valueOf(to.lengthOfYear()), MathContext.DECIMAL128);
    }

    /** ISO 8601 interval. */
    @Override
    public String toString() {
        return from + "/" + to;
    }
}
