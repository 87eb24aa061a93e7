package vn.hiza.health.vaccination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Case;
import vn.hiza.health.vaccination.TeamLevels.Level;

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
            teamOf.get(row).beside(count).askWhatNextDoseHeld();
        }
        around.load(tx);
        return around;
    }

    /** Loads what has been asked for since it was last called. */
    private void load(Handle tx) {
        List<String> enterprises = new ArrayList<>();
        List<String> districts = new ArrayList<>();
        List<Integer> doses = new ArrayList<>();
        List<LocalDate> lo = new ArrayList<>();
        List<LocalDate> hi = new ArrayList<>();
        List<Boolean> holding = new ArrayList<>();
        teams.forEach((team, levels) -> levels.takeAsked((dose, held) -> {
            enterprises.add(team.enterprise());
            districts.add(team.district());
            doses.add(dose);
            lo.add(levels.firstDay());
            hi.add(levels.lastDay());
            holding.add(held);
        }));
        if (enterprises.isEmpty()) {
            return;
        }
        tx.createQuery(AROUND)
                .bindArray("enterprises", String.class, enterprises.toArray())
                .bindArray("districts", String.class, districts.toArray())
                .bindArray("doses", Integer.class, doses.toArray())
                .bindArray("lo", LocalDate.class, lo.toArray())
                .bindArray("hi", LocalDate.class, hi.toArray())
                .bindArray("holding", Boolean.class, holding.toArray())
                .map((row, context) -> read(row))
                .list();
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

    private record Team(String enterprise, String district) {
        static Team of(VaccinationCount count) {
            return new Team(count.enterprise(), count.district());
        }
    }
}
