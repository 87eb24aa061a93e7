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
     * between its end and the next count of the dose below. What is within or after is looked for only where the enterprise
     * has counts of that time or later, as a new week's has not. The key, enterprise/date/dose/…, is the way there; '0' is
     * the character after '/'. What lies within the span is read once for all doses of a team, and only where more lies
     * there than the batch itself speaks of: a batch that is sent again holds all of it.
     */
    static final String AROUND = """
            with asked as materialized (
                select * from unnest(:enterprises, :districts, :doses, :lo, :hi, :held, :within, :before, :after,
                                     :above)
                           as a(enterprise, district, dose, lo, hi, held, within, before, after, above)),
            days as materialized (
                select d.*, exists (select from vaccination_count v
                                     where v.key >= d.enterprise || '/' || d.lo || '/' and v.key < d.enterprise || '0') as later,
                            exists (select from vaccination_count v
                                     where v.key >= d.enterprise || '/' || d.hi || '0' and v.key < d.enterprise || '0') as beyond
                  from (select distinct enterprise, lo, hi from asked) d),
            teams as (select a.enterprise, a.district, a.lo, a.hi, array_agg(a.dose) as doses, sum(a.held) as held
                        from asked a join days d using (enterprise, lo, hi)
                       where d.later and a.within group by 1, 2, 3, 4),
            series as (select a.*, d.beyond from asked a join days d using (enterprise, lo, hi)
                        where a.before or d.beyond)
            select t.enterprise, t.district, c.dose, c.date, c.people
              from teams t
              join lateral (select t.held = 0 or t.held <> count(*) as yes from vaccination_count v
                             where t.held > 0 and v.key >= t.enterprise || '/' || t.lo || '/'
                               and v.key < t.enterprise || '/' || t.hi || '0'
                               and v.district = t.district and v.dose = any(t.doses) and not v.voided) more on more.yes
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
                    where s.beyond and s.after and v.key >= s.enterprise || '/' || s.hi || '0' and v.key < s.enterprise || '0'
                      and v.district = s.district and v.dose = s.dose and not v.voided order by v.key limit 1)
                  union all
                  (select v.date, v.people from vaccination_count v
                    where s.beyond and s.above and v.key >= s.enterprise || '/' || s.hi || '0'
                      and v.key < coalesce((select n.key from vaccination_count n
                                             where n.key >= s.enterprise || '/' || s.hi || '0' and n.key < s.enterprise || '0'
                                               and n.district = s.district and n.dose = s.dose - 1 and not n.voided
                                             order by n.key limit 1), s.enterprise || '0')
                      and v.district = s.district and v.dose = s.dose and not v.voided
                    order by v.people desc, v.key limit 1)) c
            """;

    private final Map<Team, TeamLevels> teams = new LinkedHashMap<>();
    private final List<Neighbours> neighbours;

    private CountSeries(int rows) {
        this.neighbours = new ArrayList<>(rows);
    }

    /**
     * The neighbours of each of the cases once all of them are written: no row is judged by what another one of its batch
     * replaces.
     */
    static List<Neighbours> around(Handle tx, List<Case<VaccinationCount>> cases) {
        CountSeries around = new CountSeries(cases.size());
        cases.forEach(around::add);
        around.load(tx);
        around.neighbours.forEach(Neighbours::askWhatNextDoseHeld);
        around.load(tx);
        return around.neighbours;
    }

    private void add(Case<VaccinationCount> each) {
        TeamLevels levels = levelsOf(each.next());
        levels.state(each.next(), each.inForce() != null);
        neighbours.add(new Neighbours(levels, each.next()));
    }

    /** Rows of a team mostly follow each other. */
    private TeamLevels levelsOf(VaccinationCount count) {
        if (!neighbours.isEmpty()) {
            Neighbours last = neighbours.get(neighbours.size() - 1);
            if (Team.of(last.count()).equals(Team.of(count))) {
                return last.levels();
            }
        }
        return teams.computeIfAbsent(Team.of(count), none -> new TeamLevels());
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
        bind(query, "held", Integer.class, asked, each -> each.levels().held(each.dose()));
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

    private boolean read(ResultSet row) throws SQLException {
        Team team = new Team(row.getString("enterprise"), row.getString("district"));
        Objects.requireNonNull(teams.get(team))
                .find(
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
