package vn.hiza.health.vaccination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Case;

/** The levels around the counts of a batch, per enterprise, district and dose, with the batch's own on top. */
final class CountSeries {
    /**
     * For each series and span of days: the last level before its first day, and all within it. The key, enterprise/date/…,
     * is the way there; '0' is the character after '/'.
     */
    private static final String AROUND = """
            with series as (select * from unnest(:enterprises, :districts, :doses, :lo, :hi)
                                as s(enterprise, district, dose, lo, hi))
            select s.enterprise, s.district, s.dose, c.date, c.people
              from series s
              cross join lateral (
                  (select v.date, v.people from vaccination_count v
                    where v.key >= s.enterprise || '/' and v.key < s.enterprise || '/' || s.lo || '/'
                      and v.district = s.district and v.dose = s.dose and not v.voided order by v.key desc limit 1)
                  union all
                  select v.date, v.people from vaccination_count v
                    where v.key >= s.enterprise || '/' || s.lo || '/' and v.key < s.enterprise || '/' || s.hi || '0'
                      and v.district = s.district and v.dose = s.dose and not v.voided) c
            """;

    private final Map<Series, TreeMap<LocalDate, Long>> levels = new HashMap<>();

    private CountSeries() {}

    static CountSeries around(Handle tx, List<Case<VaccinationCount>> cases) {
        Map<Series, Span> spans = new HashMap<>();
        for (Case<VaccinationCount> each : cases) {
            VaccinationCount count = each.next();
            Span day = new Span(count.date(), count.date());
            spans.merge(Series.of(count, count.dose()), day, Span::with);
            if (count.dose() > 1) {
                spans.merge(Series.of(count, count.dose() - 1), day, Span::with);
            }
        }
        CountSeries around = new CountSeries();
        List<Map.Entry<Series, Span>> rows = List.copyOf(spans.entrySet());
        tx.createQuery(AROUND)
                .bindArray(
                        "enterprises",
                        String.class,
                        rows.stream().map(row -> row.getKey().enterprise()).toArray())
                .bindArray(
                        "districts",
                        String.class,
                        rows.stream().map(row -> row.getKey().district()).toArray())
                .bindArray(
                        "doses",
                        Integer.class,
                        rows.stream().map(row -> row.getKey().dose()).toArray())
                .bindArray(
                        "lo",
                        LocalDate.class,
                        rows.stream().map(row -> row.getValue().lo()).toArray())
                .bindArray(
                        "hi",
                        LocalDate.class,
                        rows.stream().map(row -> row.getValue().hi()).toArray())
                .map((row, context) -> around.read(row))
                .list();
        return around;
    }

    /** The level before a count in its own series. */
    @Nullable
    Level before(VaccinationCount count) {
        TreeMap<LocalDate, Long> series = levels.get(Series.of(count, count.dose()));
        return series == null ? null : Level.of(series.lowerEntry(count.date()));
    }

    /** The level of the dose before, on the same day or the last before it; null for dose 1. */
    @Nullable
    Level ofDoseBefore(VaccinationCount count) {
        TreeMap<LocalDate, Long> series = levels.get(Series.of(count, count.dose() - 1));
        return series == null ? null : Level.of(series.floorEntry(count.date()));
    }

    void take(VaccinationCount count) {
        put(Series.of(count, count.dose()), count.date(), count.people());
    }

    private boolean read(ResultSet row) throws SQLException {
        put(
                new Series(row.getString("enterprise"), row.getString("district"), row.getInt("dose")),
                row.getObject("date", LocalDate.class),
                row.getLong("people"));
        return true;
    }

    private void put(Series series, LocalDate day, long people) {
        levels.computeIfAbsent(series, none -> new TreeMap<>()).put(day, people);
    }

    /** A level and its day. */
    record Level(LocalDate date, long people) {
        static @Nullable Level of(Map.@Nullable Entry<LocalDate, Long> entry) {
            return entry == null ? null : new Level(entry.getKey(), entry.getValue());
        }
    }

    private record Series(String enterprise, String district, int dose) {
        static Series of(VaccinationCount count, int dose) {
            return new Series(count.enterprise(), count.district(), dose);
        }
    }

    private record Span(LocalDate lo, LocalDate hi) {
        static Span with(Span a, Span b) {
            return new Span(a.lo.isBefore(b.lo) ? a.lo : b.lo, a.hi.isAfter(b.hi) ? a.hi : b.hi);
        }
    }
}
