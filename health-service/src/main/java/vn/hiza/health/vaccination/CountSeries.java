package vn.hiza.health.vaccination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import vn.hiza.facts.Case;
import vn.hiza.health.vaccination.TeamLevels.Level;
import vn.hiza.health.vaccination.TeamLevels.Part;

/** The levels around the counts of a batch, per enterprise, district and dose, with the batch's own on top. */
final class CountSeries {
    /**
     * For each series and span of days what is asked for: all within it, the last before, the first after, and the highest
     * between its end and the next count of the dose below. All but the last before are looked for only where the enterprise
     * has counts of that time or later, as a new week's has not. The key, enterprise/date/dose/…, is the way there; '0' is
     * the character after '/'. What lies within the span is read once for all doses of a team.
     */
    static final String AROUND = """
            with asked as materialized (
                select * from unnest(:enterprises, :districts, :doses, :lo, :hi, :within, :before, :after, :above)
                           as a(enterprise, district, dose, lo, hi, within, before, after, above)),
            days as materialized (
                select d.*, exists (select from vaccination_count v
                                     where v.key >= d.enterprise || '/' || d.lo || '/' and v.key < d.enterprise || '0') as later
                  from (select distinct enterprise, lo from asked) d),
            teams as (select a.enterprise, a.district, a.lo, a.hi, array_agg(a.dose) as doses
                        from asked a join days d using (enterprise, lo)
                       where d.later and a.within group by 1, 2, 3, 4),
            series as (select a.*, d.later from asked a join days d using (enterprise, lo))
            select t.enterprise, t.district, c.dose, c.date, c.people
              from teams t
              cross join lateral (
                  select v.dose, v.date, v.people from vaccination_count v
                   where v.key >= t.enterprise || '/' || t.lo || '/' and v.key < t.enterprise || '/' || t.hi || '0'
                     and v.district = t.district and v.dose = any(t.doses) and not v.voided
                  offset 0) c
            union all
            select s.enterprise, s.district, s.dose, c.date, c.people
              from series s
              cross join lateral (
                  (select v.date, v.people from vaccination_count v
                    where s.before and v.key >= s.enterprise || '/' and v.key < s.enterprise || '/' || s.lo || '/'
                      and v.district = s.district and v.dose = s.dose and not v.voided order by v.key desc limit 1)
                  union all
                  (select v.date, v.people from vaccination_count v
                    where s.later and s.after and v.key >= s.enterprise || '/' || s.hi || '0' and v.key < s.enterprise || '0'
                      and v.district = s.district and v.dose = s.dose and not v.voided order by v.key limit 1)
                  union all
                  (select v.date, v.people from vaccination_count v
                    where s.later and s.above and v.key >= s.enterprise || '/' || s.hi || '0'
                      and v.key < coalesce((select n.key from vaccination_count n
                                             where n.key >= s.enterprise || '/' || s.hi || '0' and n.key < s.enterprise || '0'
                                               and n.district = s.district and n.dose = s.dose - 1 and not n.voided
                                             order by n.key limit 1), s.enterprise || '0')
                      and v.district = s.district and v.dose = s.dose and not v.voided
                    order by v.people desc, v.key limit 1)) c
            """;

    private final Map<Team, TeamLevels> teams = new LinkedHashMap<>();

    private CountSeries() {}

    /** What holds once all of the cases are written: no row is judged by what another one of its batch replaces. */
    static CountSeries around(Handle tx, List<Case<VaccinationCount>> cases) {
        CountSeries around = new CountSeries();
        List<TeamLevels> teamOf = new ArrayList<>(cases.size());
        for (Case<VaccinationCount> each : cases) {
            VaccinationCount count = each.next();
            TeamLevels levels = around.teams.computeIfAbsent(Team.of(count), none -> new TeamLevels());
            levels.ask(count.date(), count.dose());
            teamOf.add(levels);
        }
        around.load(tx);
        for (int row = 0; row < cases.size(); row++) {
            VaccinationCount count = cases.get(row).next();
            teamOf.get(row).put(count.dose(), new Level(count.date(), count.people(), true));
        }
        for (int row = 0; row < cases.size(); row++) {
            VaccinationCount count = cases.get(row).next();
            teamOf.get(row).askWhatNextDoseHeld(count.date(), count.dose());
        }
        around.load(tx);
        return around;
    }

    /** Loads what has been asked for since it was last called. */
    private void load(Handle tx) {
        List<AskedSeries> asked = new ArrayList<>();
        teams.forEach((team, levels) ->
                levels.takeAsked((dose, parts) -> asked.add(new AskedSeries(team, levels, dose, parts))));
        if (asked.isEmpty()) {
            return;
        }
        Query query = tx.createQuery(AROUND);
        bind(query, "enterprises", String.class, asked, each -> each.team().enterprise());
        bind(query, "districts", String.class, asked, each -> each.team().district());
        bind(query, "doses", Integer.class, asked, AskedSeries::dose);
        bind(query, "lo", LocalDate.class, asked, each -> each.levels().firstDay());
        bind(query, "hi", LocalDate.class, asked, each -> each.levels().lastDay());
        for (Part part : Part.values()) {
            bind(query, part.parameter(), Boolean.class, asked, each -> each.parts()
                    .contains(part));
        }
        query.map((row, context) -> read(row)).list();
    }

    private static void bind(
            Query query, String name, Class<?> type, List<AskedSeries> asked, Function<AskedSeries, Object> value) {
        query.bindArray(name, type, asked.stream().map(value).toArray());
    }

    /** The neighbours of one of the counts. */
    Neighbours beside(VaccinationCount count) {
        return Objects.requireNonNull(teams.get(Team.of(count))).beside(count);
    }

    private boolean read(ResultSet row) throws SQLException {
        Team team = new Team(row.getString("enterprise"), row.getString("district"));
        Objects.requireNonNull(teams.get(team))
                .put(
                        row.getInt("dose"),
                        new Level(row.getObject("date", LocalDate.class), row.getLong("people"), false));
        return true;
    }

    private record AskedSeries(Team team, TeamLevels levels, int dose, Set<Part> parts) {}

    private record Team(String enterprise, String district) {
        static Team of(VaccinationCount count) {
            return new Team(count.enterprise(), count.district());
        }
    }
}
