package vn.hiza.gateway.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.FigureSource;
import vn.hiza.gateway.chart.Chart.Place;
import vn.hiza.gateway.display.DayDisplay;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.indicator.Indicator;

/** The board's figures at the ends of months up to the as-of date: each is what the board says for that day. */
final class ChartSource {
    private static final int A_YEAR = 12;

    private final LedgerView ledger;
    private final BoardQuery query;
    private final Map<LocalDate, FigureSource> days = new HashMap<>();

    ChartSource(LedgerView ledger, BoardQuery query) {
        this.ledger = ledger;
        this.query = query;
    }

    LedgerView ledger() {
        return ledger;
    }

    BoardQuery query() {
        return query;
    }

    /** January to the month of the as-of date. */
    List<YearMonth> monthsOfYear() {
        return months(query.asOf().getMonthValue());
    }

    /** The twelve months up to that of the as-of date. */
    List<YearMonth> twelveMonths() {
        return months(A_YEAR);
    }

    private List<YearMonth> months(int count) {
        YearMonth last = YearMonth.from(query.asOf());
        List<YearMonth> months = new ArrayList<>();
        for (int back = count - 1; back >= 0; back--) {
            months.add(last.minusMonths(back));
        }
        return months;
    }

    static List<Place> places(List<YearMonth> months) {
        return months.stream()
                .map(month -> new Place(month.toString(), DayDisplay.inTable(month), DayDisplay.onAxis(month)))
                .toList();
    }

    /** The last day of a month, or the as-of date where it comes first. */
    LocalDate endOf(YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        return end.isAfter(query.asOf()) ? query.asOf() : end;
    }

    FigureSource at(LocalDate day) {
        return days.computeIfAbsent(
                day,
                fresh -> new FigureSource(
                        ledger, new BoardQuery(fresh, query.zone(), query.fx()), Period.yearTo(fresh)));
    }

    /** The figure at the end of each month. */
    List<@Nullable BigDecimal> at(List<YearMonth> months, Indicator indicator) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        months.forEach(month -> values.add(at(endOf(month)).figure(indicator).value()));
        return values;
    }

    /** What each month of the year added to a flow in one currency: the differences add up to the figure exactly. */
    List<@Nullable BigDecimal> added(Indicator indicator) {
        List<@Nullable BigDecimal> added = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal soFar : at(monthsOfYear(), indicator)) {
            added.add(soFar == null ? null : soFar.subtract(before));
            before = soFar == null ? before : soFar;
        }
        return added;
    }
}
