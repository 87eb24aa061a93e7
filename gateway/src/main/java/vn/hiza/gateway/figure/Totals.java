package vn.hiza.gateway.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ledger's sums as of one day, for the whole Board or for one zone. */
public final class Totals {
    private final List<MeasureSum> rows;

    private Totals(List<MeasureSum> rows) {
        this.rows = rows;
    }

    public static Totals of(Collection<MeasureSum> rows, @Nullable String zone) {
        Predicate<MeasureSum> wanted = zone == null ? row -> true : row -> zone.equals(row.zone());
        return new Totals(rows.stream().filter(wanted).toList());
    }

    /** True when anything was ever stated of the measure up to the as-of date, or moved here, in whatever currency. */
    public boolean reported(Collection<String> measures) {
        return of(measures).findAny().isPresent();
    }

    public BigDecimal sum(String measure, @Nullable String currency) {
        return of(List.of(measure))
                .filter(row -> Objects.equals(row.currency(), currency))
                .map(MeasureSum::sum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The currencies in which the measure was stated, in order of their codes. */
    public Set<String> currencies(String measure) {
        return of(List.of(measure))
                .flatMap(row -> Stream.ofNullable(row.currency()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Optional<LocalDate> lastReportedOn(Collection<String> measures) {
        return of(measures).flatMap(row -> Stream.ofNullable(row.lastDay())).max(LocalDate::compareTo);
    }

    /** The day of the latest statement of each measure. */
    public Map<String, LocalDate> lastDays() {
        Map<String, LocalDate> days = new TreeMap<>();
        for (MeasureSum row : rows) {
            if (row.lastDay() != null) {
                days.merge(row.measure(), row.lastDay(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return days;
    }

    /** The zones with a statement on or after a day. */
    public Set<String> zonesReporting(Collection<String> measures, LocalDate since) {
        return of(measures)
                .filter(row -> row.lastDay() != null && !row.lastDay().isBefore(since))
                .flatMap(row -> Stream.ofNullable(row.zone()))
                .collect(Collectors.toSet());
    }

    private Stream<MeasureSum> of(Collection<String> measures) {
        return rows.stream().filter(row -> measures.contains(row.measure()));
    }
}
