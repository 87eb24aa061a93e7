package vn.hiza.health.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Transactions;

/** Mobile stations by state, with the workers of the enterprises at work in their districts. */
@ApplicationScoped
public class ServingStations {
    /** Where a station was and in which state on a day stands in its history, the last step that had begun. */
    private static final String STATIONS = """
            with posture as (
                select s.key as code, h.step ->> 'district' as district, h.step ->> 'state' as state,
                       (h.step ->> 'effectiveOn')::date as since
                  from mobile_station s
                  join revision_log l on l.seq = s.seq
                  cross join lateral (
                      select a.step from jsonb_array_elements(l.value::jsonb -> 'state' -> 'history') with ordinality as a(step, place)
                       where coalesce((a.step ->> 'effectiveOn')::date <= :day, true)
                       order by a.place desc limit 1) h
                 where not s.voided and (l.value::jsonb -> 'state' ->> 'since')::date <= :day),
            station as (
                select p.*, count(*) over (partition by p.district, p.state) as stations from posture p
                 where (:everywhere or p.district = any(:districts)) and (:anyState or p.state = :state)),
            served as (
                select e.district, count(*) as enterprises, coalesce(sum(h.total), 0) as workers,
                       count(*) - count(h.total) as without_headcount, min(h.date) as headcount_on
                  from known_enterprise e
                  left join lateral (
                      select k.date, k.total from known_headcount k
                       where k.enterprise = e.tax_code and k.date <= :day and not k.voided
                       order by k.date desc limit 1) h on true
                 where not e.voided and e.status = 'ACTIVE' and (:anyZone or e.zone = :zone)
                   and e.district in (select district from station)
                 group by e.district)
            select s.*, coalesce(v.enterprises, 0) as enterprises, coalesce(v.workers, 0) as workers,
                   coalesce(v.without_headcount, 0) as without_headcount, v.headcount_on
              from station s left join served v on v.district = s.district
             where s.state || '/' || s.code collate "C" > :after
             order by s.state || '/' || s.code collate "C" limit :limit
            """;

    private final Transactions transactions;

    public ServingStations(Transactions transactions) {
        this.transactions = transactions;
    }

    public List<ServingStation> of(StationsQuestion question, @Nullable String after, int limit) {
        return transactions.read(tx -> question.places()
                .bindTo(tx.createQuery(STATIONS))
                .bind("day", question.asOf())
                .bind("anyState", question.state() == null)
                .bind("state", question.state())
                .bind("after", after == null ? "" : after)
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    /** Where the list goes on: state by state. */
    public static String key(ServingStation station) {
        return station.state() + "/" + station.code();
    }

    private static ServingStation read(ResultSet row) throws SQLException {
        return new ServingStation(
                row.getString("code"),
                row.getString("district"),
                row.getString("state"),
                row.getObject("since", LocalDate.class),
                row.getLong("stations"),
                row.getLong("enterprises"),
                row.getLong("workers"),
                row.getLong("without_headcount"),
                row.getObject("headcount_on", LocalDate.class));
    }
}
