package vn.hiza.gateway.ledger.fresh;

import vn.hiza.gateway.ledger.ApprovalSql;
import vn.hiza.gateway.ledger.LedgerSql;

/** The statements of a ledger made anew; the rule of deltas is the one of the ledger that is there. */
final class FreshLedgerSql {
    /** Of each fact the newest revision counts; the same event may stand in a topic twice. */
    static final String FRESH_POSTINGS =
            """
            create temp table fresh_posting on commit drop as
            with newest as (select fact_id, max(revision) as revision from read_event group by fact_id),
            said as (
                select distinct on (r.measure, r.subject, r.currency, r.day, r.fact_id) r.*
                  from read_event r join newest using (fact_id, revision)
                 where r.measure is not null
                 order by r.measure, r.subject, r.currency, r.day, r.fact_id),
            stated as (
                select measure, subject, currency, day, fact_id, rule, stock, amount, enterprise, own_zone, own_district
                  from said
                union all
                select p.measure || '.approved', p.subject, p.currency, p.day, p.fact_id, p.rule, p.stock, p.amount,
                       p.enterprise, p.own_zone, p.own_district
                  from said p""" + ApprovalSql.APPROVED_OF_COUNTS + """
            )
            select p.measure, p.subject, p.currency, p.day, p.fact_id, 0::smallint as leg, p.rule, p.stock, p.amount,
            """ + LedgerSql.DELTA + """
             as delta, p.enterprise, p.own_zone, p.own_district,
                   coalesce(p.own_zone, e.zone, '') as zone, coalesce(p.own_district, e.district, '') as district
              from stated p
              left join placement e on e.enterprise = p.enterprise and p.day >= e.from_day and p.day < e.to_day
            """ + LedgerSql.WINDOWS;

    private static final String SAME_KEY = "(p.measure, p.subject, p.currency, p.day, p.fact_id)"
            + " = (f.measure, f.subject, f.currency, f.day, f.fact_id) and p.leg = 0 ";

    static final String REMOVE_POSTINGS = """
            delete from posting p
             where p.leg > 0 or not exists (select from fresh_posting f where\s""" + SAME_KEY + """
             and (p.rule, p.stock, p.amount, p.delta, p.enterprise, p.own_zone, p.own_district, p.zone, p.district)
                is not distinct from
                (f.rule, f.stock, f.amount, f.delta, f.enterprise, f.own_zone, f.own_district, f.zone, f.district))""";

    static final String ADD_POSTINGS = """
            insert into posting (measure, subject, currency, day, fact_id, leg, rule, stock, amount, delta, enterprise,
                own_zone, own_district, zone, district)
            select f.* from fresh_posting f where not exists (select from posting p where\s""" + SAME_KEY + ")";

    static final String FRESH_CELLS = """
            create temp table fresh_cell on commit drop as
            with days as materialized (
                select measure, currency, zone, district, day, sum(delta) as amount,
                       count(*) filter (where leg = 0) as postings
                  from posting group by measure, currency, zone, district, day)
            select measure, currency, zone, district, 'D'::"char" as grain, day as start, amount, postings from days
            union all
            select measure, currency, zone, district, 'M', date_trunc('month', day)::date, sum(amount), sum(postings)
              from days group by 1, 2, 3, 4, 6
            union all
            select measure, currency, zone, district, 'Y', date_trunc('year', day)::date, sum(amount), sum(postings)
              from days group by 1, 2, 3, 4, 6""";

    private static final String SAME_CELL = "(c.measure, c.grain, c.start, c.currency, c.zone, c.district)"
            + " = (f.measure, f.grain, f.start, f.currency, f.zone, f.district) ";

    /** Cells whose last posting has gone stay as zeros; they say nothing and count as no difference. */
    static final String REMOVE_CELLS = """
            delete from cell c
             where (c.amount <> 0 or c.postings <> 0)
               and not exists (select from fresh_cell f where\s""" + SAME_CELL + """
             and c.amount = f.amount and c.postings = f.postings)""";

    static final String ADD_CELLS = """
            insert into cell as c (measure, currency, zone, district, grain, start, amount, postings)
            select f.measure, f.currency, f.zone, f.district, f.grain, f.start, f.amount, f.postings from fresh_cell f
             where not exists (select from cell c where\s""" + SAME_CELL + """
             and c.amount = f.amount and c.postings = f.postings)
            on conflict (measure, grain, start, currency, zone, district) do update
               set amount = excluded.amount, postings = excluded.postings""";

    private FreshLedgerSql() {}
}
