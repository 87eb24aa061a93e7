package vn.hiza.gateway.series.rest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.gateway.board.rest.BoardParameters;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.series.SeriesBy;
import vn.hiza.gateway.series.SeriesQuery;
import vn.hiza.rest.collection.Parameters;

/** Reads which slices of which days are asked for. */
final class SeriesParameters {
    private static final int MOST_MONTHS = 120;

    private final BoardParameters board;
    private final Parameters parameters;

    SeriesParameters(BoardParameters board, Parameters parameters) {
        this.board = board;
        this.parameters = parameters;
    }

    SeriesQuery query() {
        LocalDate to = day("to", true);
        LocalDate end = to == null ? board.today() : to;
        LocalDate from = day("from", false);
        LocalDate start = from == null ? end.withDayOfYear(1) : from;
        if (start.isAfter(end)) {
            throw Parameters.invalid("from", "it lies after to");
        }
        if (ChronoUnit.MONTHS.between(start, end) >= MOST_MONTHS) {
            throw new BusinessException(
                    Category.UNPROCESSABLE, "range-too-long", "A series covers at most " + MOST_MONTHS + " months.");
        }
        SeriesBy by = by();
        FxPolicy fx = board.fx(parameters);
        if (by == SeriesBy.DISTRICT && fx == FxPolicy.AT_DECISION) {
            throw Parameters.invalid("fx", "districts convert at AS_OF only; ask by month or zone for AT_DECISION");
        }
        return new SeriesQuery(by, start, end, fx);
    }

    private SeriesBy by() {
        String by = parameters.text("by");
        if (by == null) {
            return SeriesBy.MONTH;
        }
        for (SeriesBy known : SeriesBy.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(by)) {
                return known;
            }
        }
        throw Parameters.invalid("by", "use month, zone or district");
    }

    /** A date, or a month, which stands for its first or last day; the present month ends today. */
    private @Nullable LocalDate day(String name, boolean last) {
        String value = parameters.text(name);
        if (value == null || value.length() != 7) {
            LocalDate date = parameters.date(name);
            return date == null ? null : board.day(date, name);
        }
        try {
            YearMonth month = YearMonth.parse(value);
            LocalDate day = last ? month.atEndOfMonth() : month.atDay(1);
            boolean present = month.equals(YearMonth.from(board.today()));
            return board.day(last && present ? board.today() : day, name);
        } catch (DateTimeParseException noMonth) {
            throw Parameters.invalid(name, "use a date as 2021-11-15 or a month as 2021-11");
        }
    }
}
