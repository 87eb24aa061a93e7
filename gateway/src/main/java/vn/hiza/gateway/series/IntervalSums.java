package vn.hiza.gateway.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.MeasureSum;

/**
 * What an interval of days added to flow measures. The ledger answers "since 1 January"; the difference of two such answers
 * is the interval, year by year.
 */
final class IntervalSums {
    private final LedgerView ledger;
    private final Map<LocalDate, List<MeasureSum>> asOf = new HashMap<>();

    IntervalSums(LedgerView ledger) {
        this.ledger = ledger;
    }

    /** The levels at the end of a day. */
    List<MeasureSum> at(LocalDate day) {
        return asOf.computeIfAbsent(day, ledger::sums);
    }

    List<MeasureSum> between(LocalDate from, LocalDate to) {
        List<MeasureSum> added = new ArrayList<>();
        for (LocalDate start = from;
                !start.isAfter(to);
                start = start.withDayOfYear(1).plusYears(1)) {
            LocalDate lastOfYear = start.withDayOfYear(start.lengthOfYear());
            added.addAll(at(lastOfYear.isBefore(to) ? lastOfYear : to));
            if (start.getDayOfYear() > 1) {
                at(start.minusDays(1)).forEach(row -> added.add(negated(row)));
            }
        }
        return added;
    }

    private static MeasureSum negated(MeasureSum row) {
        BigDecimal less = row.sum().negate();
        return new MeasureSum(row.measure(), row.currency(), row.zone(), row.district(), less, row.lastDay());
    }
}
