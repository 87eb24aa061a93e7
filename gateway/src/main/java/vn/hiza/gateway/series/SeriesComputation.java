package vn.hiza.gateway.series;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.JsonNumbers;
import vn.hiza.gateway.figure.CentralConversion;
import vn.hiza.gateway.figure.Conversion;
import vn.hiza.gateway.figure.Figure;
import vn.hiza.gateway.figure.FigureFormula;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.MeasureSum;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.figure.Totals;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.series.Series.Point;

/** Computes series; a total converts at the rate of each slice's last day, or each movement at that of its own. */
@Singleton
public class SeriesComputation {
    public Series series(LedgerView ledger, Indicator indicator, SeriesQuery query) {
        IntervalSums sums = new IntervalSums(ledger);
        List<Point> points =
                switch (query.by()) {
                    case MONTH -> months(ledger, sums, indicator, query);
                    case ZONE -> places(ledger, sums, indicator, query, MeasureSum::zone);
                    case DISTRICT -> places(ledger, sums, indicator, query, MeasureSum::district);
                };
        return new Series(indicator.code(), query.by(), indicator.unit().code(), ledger.dataVersion(), points);
    }

    private static List<Point> months(LedgerView ledger, IntervalSums sums, Indicator indicator, SeriesQuery query) {
        List<Point> points = new ArrayList<>();
        YearMonth last = YearMonth.from(query.to());
        for (YearMonth month = YearMonth.from(query.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate from = later(month.atDay(1), query.from());
            LocalDate to = earlier(month.atEndOfMonth(), query.to());
            Period slice = new Period(from, to);
            Conversion conversion = new CentralConversion(ledger, query.fx(), query.zone());
            points.add(point(
                    indicator,
                    month.toString(),
                    slice,
                    Totals.of(rows(sums, indicator, slice), query.zone()),
                    conversion));
        }
        return points;
    }

    private static List<Point> places(
            LedgerView ledger,
            IntervalSums sums,
            Indicator indicator,
            SeriesQuery query,
            Function<MeasureSum, @Nullable String> place) {
        Period slice = new Period(query.from(), query.to());
        List<MeasureSum> rows = rows(sums, indicator, slice);
        Set<String> keys = new TreeSet<>();
        for (MeasureSum row : rows) {
            String key = place.apply(row);
            if (key != null) {
                keys.add(key);
            }
        }
        return keys.stream()
                .map(key -> {
                    List<MeasureSum> there = rows.stream()
                            .filter(row -> key.equals(place.apply(row)))
                            .toList();
                    Conversion conversion =
                            new CentralConversion(ledger, query.fx(), query.by() == SeriesBy.ZONE ? key : null);
                    return point(indicator, key, slice, Totals.of(there, null), conversion);
                })
                .toList();
    }

    private static List<MeasureSum> rows(IntervalSums sums, Indicator indicator, Period slice) {
        List<MeasureSum> rows =
                indicator.kind().startsEachYear() ? sums.between(slice.from(), slice.to()) : sums.at(slice.to());
        return rows.stream()
                .filter(row -> indicator.measures().contains(row.measure()))
                .toList();
    }

    private static Point point(Indicator indicator, String key, Period slice, Totals totals, Conversion conversion) {
        Figure figure = FigureFormula.compute(indicator, totals, slice, conversion);
        return new Point(key, slice.from(), slice.to(), JsonNumbers.value(indicator.unit(), figure.value()));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
