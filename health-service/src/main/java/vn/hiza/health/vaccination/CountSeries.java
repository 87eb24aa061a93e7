package vn.hiza.health.vaccination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Case;

/** The levels around the counts of a batch, per enterprise, district and dose, with the batch's own on top. */
final class CountSeries {
    /**
     * For each series and span of days: all within it, the highest before the next count of the dose below, and, where what
     * it holds is asked for, the last level before and the first after. All but the last before are looked for only where the
     * enterprise has counts of that time or later, as a new week's has not. The key, enterprise/date/dose/…, is the way
     * there; '0' is the character after '/'.
     */
    static final String AROUND = """
            with asked as materialized (
                select * from unnest(:enterprises, :districts, :doses, :lo, :hi, :holding)
                           as a(enterprise, district, dose, lo, hi, holding)),
            days as materialized (
                select d.*, exists (select from vaccination_count v
                                     where v.key >= d.enterprise || '/' || d.lo || '/' and v.key < d.enterprise || '0') as later
                  from (select distinct enterprise, lo from asked) d),
            series as (select a.*, d.later from asked a join days d using (enterprise, lo))
            select s.enterprise, s.district, s.dose, c.date, c.people
              from series s
              cross join lateral (
                  (select v.date, v.people from vaccination_count v
                    where s.holding and v.key >= s.enterprise || '/' and v.key < s.enterprise || '/' || s.lo || '/'
                      and v.district = s.district and v.dose = s.dose and not v.voided order by v.key desc limit 1)
                  union all
                  select v.date, v.people from vaccination_count v
                    where s.later and v.key >= s.enterprise || '/' || s.lo || '/' and v.key < s.enterprise || '/' || s.hi || '0'
                      and v.district = s.district and v.dose = s.dose and not v.voided
                  union all
                  (select v.date, v.people from vaccination_count v
                    where s.later and s.holding and v.key >= s.enterprise || '/' || s.hi || '0' and v.key < s.enterprise || '0'
                      and v.district = s.district and v.dose = s.dose and not v.voided order by v.key limit 1)
                  union all
                  (select v.date, v.people from vaccination_count v
                    where s.later and s.dose > 1 and v.key >= s.enterprise || '/' || s.hi || '0'
                      and v.key < coalesce((select n.key from vaccination_count n
                                             where n.key >= s.enterprise || '/' || s.hi || '0' and n.key < s.enterprise || '0'
                                               and n.district = s.district and n.dose = s.dose - 1 and not n.voided
                                             order by n.key limit 1), s.enterprise || '0')
                      and v.district = s.district and v.dose = s.dose and not v.voided
                    order by v.people desc, v.key limit 1)) c
            """;

    private static final TreeMap<LocalDate, Level> NONE = new TreeMap<>();

    private final Map<Series, TreeMap<LocalDate, Level>> levels = new HashMap<>();

    private CountSeries() {}

    /** What holds once all of the cases are written: no row is judged by what another one of its batch replaces. */
    static CountSeries around(Handle tx, List<Case<VaccinationCount>> cases) {
        Map<Team, Span> spans = new HashMap<>();
        Map<Series, Boolean> asked = new LinkedHashMap<>();
        for (Case<VaccinationCount> each : cases) {
            VaccinationCount count = each.next();
            spans.merge(Team.of(count), new Span(count.date(), count.date()), Span::with);
            asked.put(Series.of(count, count.dose()), true);
            if (count.dose() > 1) {
                asked.put(Series.of(count, count.dose() - 1), true);
            }
            asked.putIfAbsent(Series.of(count, count.dose() + 1), false);
        }
        CountSeries around = new CountSeries();
        around.load(tx, asked, spans);
        for (Case<VaccinationCount> each : cases) {
            VaccinationCount count = each.next();
            around.put(Series.of(count, count.dose()), new Level(count.date(), count.people(), true));
        }
        around.loadNextOfFirst(tx, cases, asked, spans);
        return around;
    }

    /**
     * What the next dose held before the first count of a dose. Asked for these alone: where there is no next dose yet, the
     * search for its last count reads all that the enterprise ever had.
     */
    private void loadNextOfFirst(
            Handle tx, List<Case<VaccinationCount>> cases, Map<Series, Boolean> asked, Map<Team, Span> spans) {
        Map<Series, Boolean> held = new LinkedHashMap<>();
        for (Case<VaccinationCount> each : cases) {
            Series next = Series.of(each.next(), each.next().dose() + 1);
            if (before(each.next()) == null && !Boolean.TRUE.equals(asked.get(next))) {
                held.put(next, true);
            }
        }
        if (!held.isEmpty()) {
            load(tx, held, spans);
        }
    }

    private void load(Handle tx, Map<Series, Boolean> asked, Map<Team, Span> spans) {
        List<Series> rows = List.copyOf(asked.keySet());
        List<Span> days = rows.stream()
                .map(row -> Objects.requireNonNull(spans.get(row.team())))
                .toList();
        tx.createQuery(AROUND)
                .bindArray(
                        "enterprises",
                        String.class,
                        rows.stream().map(row -> row.team().enterprise()).toArray())
                .bindArray(
                        "districts",
                        String.class,
                        rows.stream().map(row -> row.team().district()).toArray())
                .bindArray(
                        "doses", Integer.class, rows.stream().map(Series::dose).toArray())
                .bindArray("lo", LocalDate.class, days.stream().map(Span::lo).toArray())
                .bindArray("hi", LocalDate.class, days.stream().map(Span::hi).toArray())
                .bindArray(
                        "holding", Boolean.class, rows.stream().map(asked::get).toArray())
                .map((row, context) -> read(row))
                .list();
    }

    /** The level before a count in its own series. */
    @Nullable
    Level before(VaccinationCount count) {
        return Level.of(series(count, 0).lowerEntry(count.date()));
    }

    /** The level after a count in its own series. */
    @Nullable
    Level after(VaccinationCount count) {
        return Level.of(series(count, 0).higherEntry(count.date()));
    }

    /** The level of the dose before, on the same day or the last before it; null for dose 1. */
    @Nullable
    Level ofDoseBefore(VaccinationCount count) {
        return Level.of(series(count, -1).floorEntry(count.date()));
    }

    /**
     * The highest level of the next dose for which this count is the last of its own dose: that of the day or later ones, up
     * to the next count of this dose; and one that held before any count of this dose was made.
     */
    Optional<Level> ofNextDose(VaccinationCount count) {
        TreeMap<LocalDate, Level> next = series(count, 1);
        Level after = after(count);
        NavigableMap<LocalDate, Level> covered = next.tailMap(count.date(), true);
        if (after != null) {
            covered = covered.headMap(after.date(), false);
        }
        Level held = before(count) == null ? Level.of(next.lowerEntry(count.date())) : null;
        // A row of the same batch that lies within says itself that it is above this one.
        return Stream.concat(Stream.ofNullable(held), covered.values().stream().filter(level -> !level.stated()))
                .max(Comparator.comparingLong(Level::people));
    }

    private boolean read(ResultSet row) throws SQLException {
        Team team = new Team(row.getString("enterprise"), row.getString("district"));
        put(
                new Series(team, row.getInt("dose")),
                new Level(row.getObject("date", LocalDate.class), row.getLong("people"), false));
        return true;
    }

    private void put(Series series, Level level) {
        levels.computeIfAbsent(series, none -> new TreeMap<>()).put(level.date(), level);
    }

    private TreeMap<LocalDate, Level> series(VaccinationCount count, int further) {
        return levels.getOrDefault(Series.of(count, count.dose() + further), NONE);
    }

    /**
     * A level and its day.
     *
     * @param stated by a row of the batch itself
     */
    record Level(LocalDate date, long people, boolean stated) {
        static @Nullable Level of(Map.@Nullable Entry<LocalDate, Level> entry) {
            return entry == null ? null : entry.getValue();
        }
    }

    private record Team(String enterprise, String district) {
        static Team of(VaccinationCount count) {
            return new Team(count.enterprise(), count.district());
        }
    }

    private record Series(Team team, int dose) {
        static Series of(VaccinationCount count, int dose) {
            return new Series(Team.of(count), dose);
        }
    }

    private record Span(LocalDate lo, LocalDate hi) {
        static Span with(Span a, Span b) {
            return new Span(a.lo.isBefore(b.lo) ? a.lo : b.lo, a.hi.isAfter(b.hi) ? a.hi : b.hi);
        }
    }
}
