package vn.hiza.gateway.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.hiza.gateway.indicator.ApprovalRule;
import vn.hiza.gateway.ledger.Approvals.DistrictDay;

/** Finds what the ledger holds of a district's day and posts it a second time, or withdraws that. */
public final class ApprovalSql {
    /** Of the alias {@code p}: the district whose team counted, the last part of the subject of a count. */
    private static final String DISTRICT = "split_part(p.subject, '/', 3)";

    /** Of the alias {@code p}: whether it is a count of doses. */
    private static final String COUNT = "p.measure like 'dose_.people'";

    /** Postings {@code p} of counts on approved days, under the measure of what is approved; for a rebuild. */
    public static final String APPROVED_OF_COUNTS =
            " join approved_day a on a.day = p.day and a.district = " + DISTRICT + " where " + COUNT;

    /**
     * From subject to subject through the primary key, so that the cost follows the number of timelines and not that of
     * facts; then each timeline's posting of the day by its key.
     */
    private static final String OF_DAYS = """
            with recursive line(measure, subject) as (
                select m.measure, (select min(p.subject) from posting p where p.measure = m.measure)
                  from (select 'dose' || n || '.people' || ?::text as measure from generate_series(1, 9) n) m
                union all
                select l.measure,
                       (select min(p.subject) from posting p where p.measure = l.measure and p.subject > l.subject)
                  from line l where l.subject is not null),
            found as (
                select s.* from unnest(?::text[], ?::date[]) as d(district, day)
                  join line p on\s""" + DISTRICT + """
             = d.district
                 cross join lateral (
                       select q.ctid as place, q.* from posting q where q.measure = p.measure and q.subject = p.subject and q.currency = ''
                          and q.day = d.day and q.leg = 0 offset 0) s)
            """;

    static final String POST = OF_DAYS + """
            insert into posting (measure, subject, currency, day, fact_id, leg, rule, stock, amount, delta, enterprise,
                own_zone, own_district, zone, district)
            select measure || '.approved', subject, currency, day, fact_id, 0, rule, stock, amount, 0, enterprise,
                   own_zone, own_district, zone, district
              from found
            returning measure, subject, currency, day, enterprise, zone, district, delta""";

    static final String WITHDRAW = OF_DAYS + """
            delete from posting p using found f
             where p.ctid = f.place
            returning p.measure, p.subject, p.currency, p.day, p.enterprise, p.zone, p.district, p.delta""";

    private ApprovalSql() {}

    static SetStatement post(Connection connection, List<DistrictDay> days) throws SQLException {
        return of(days, new SetStatement(connection, POST).text(""));
    }

    static SetStatement withdraw(Connection connection, List<DistrictDay> days) throws SQLException {
        return of(days, new SetStatement(connection, WITHDRAW).text(ApprovalRule.APPROVED));
    }

    private static SetStatement of(List<DistrictDay> days, SetStatement statement) throws SQLException {
        return statement.array("text", days, DistrictDay::district).array("date", days, DistrictDay::day);
    }
}
