package vn.hiza.gateway.ledger;

/**
 * The statements of the ledger, and the rule that makes a delta of a posting: for all of a timeline, and for what is inserted.
 *
 * <p>A session plans each of them once, on the first day of empty tables, and then every way of finding a row looks equally
 * cheap. So each leaves one way only: it goes from what it is given to the rows of the same key, where two tables meet by a
 * {@code lateral} search, which {@code offset 0} keeps the planner from turning round, and from there to the row itself by its
 * place in the table.
 */
public final class LedgerSql {
    /** A posting's delta, given the windows {@code line} (its timeline) and {@code year} (its timeline within the year). */
    public static final String DELTA = """
            case p.rule
                when 'F' then p.amount
                when 'L' then p.amount - coalesce(lag(p.amount) over line, 0)
                else case when row_number() over year = 1 then 1 else 0 end
            end""";

    public static final String WINDOWS = """
            window line as (partition by p.measure, p.subject, p.currency order by p.day, p.fact_id),
                   year as (partition by p.measure, p.subject, p.currency, extract(year from p.day)
                            order by p.day, p.fact_id)""";

    /** {@code open} tells what the timeline must be determined anew for: a level that another follows, a first in a year. */
    static final String REMOVE_OF_FACTS = """
            delete from posting p where p.fact_id = any(?) and p.leg = 0
            returning measure, subject, currency, day, stock, enterprise, zone, district, delta,
                case rule
                    when 'F' then false
                    when 'L' then exists (
                         select from posting a
                          where a.measure = p.measure and a.subject = p.subject and a.currency = p.currency
                            and (a.day, a.fact_id) > (p.day, p.fact_id) and a.leg = 0)
                    else true
                end as open""";

    /**
     * The level before a posting is the one before it among those inserted, or one that stood there and comes later. What
     * comes after a posting is right by itself where it is inserted too; {@code open} tells where it stood there already, and
     * of each first in a year.
     */
    static final String INSERT = """
            with said as (
                select r.*, row(lag(r.day) over line, lag(r.fact_id) over line) as before_at, lag(r.amount) over line as before,
                       row(lead(r.day) over line, lead(r.fact_id) over line) as after_at
                  from unnest(?::text[], ?::text[], ?::text[], ?::date[], ?::uuid[], ?::"char"[], ?::boolean[],
                              ?::numeric[], ?::text[], ?::text[], ?::text[])
                       as r(measure, subject, currency, day, fact_id, rule, stock, amount, enterprise, own_zone, own_district)
                window line as (partition by r.measure, r.subject, r.currency order by r.day, r.fact_id)),
            given as materialized (
                select r.*, coalesce(r.own_zone, e.zone, '') as zone, coalesce(r.own_district, e.district, '') as district,
                       case r.rule
                           when 'F' then r.amount
                           when 'L' then r.amount - coalesce(
                               case when b.at > r.before_at or r.before is null then b.amount else r.before end, 0)
                           else 0
                       end as delta,
                       case r.rule
                           when 'F' then false
                           when 'L' then a.at is not null and (r.after_at is null or a.at < r.after_at)
                           else true
                       end as open
                  from said r
                  left join lateral (select * from placement e where e.enterprise = r.enterprise
                                        and r.day >= e.from_day and r.day < e.to_day offset 0) e on true
                  left join lateral (select row(p.day, p.fact_id) as at, p.amount from posting p
                         where r.rule = 'L' and p.measure = r.measure and p.subject = r.subject and p.currency = r.currency
                           and (p.day, p.fact_id) < (r.day, r.fact_id) and p.leg = 0
                         order by p.day desc, p.fact_id desc limit 1) b on true
                  left join lateral (select row(p.day, p.fact_id) as at from posting p
                         where r.rule = 'L' and p.measure = r.measure and p.subject = r.subject and p.currency = r.currency
                           and (p.day, p.fact_id) > (r.day, r.fact_id) and p.leg = 0
                         order by p.day, p.fact_id limit 1) a on true),
            inserted as (
                insert into posting (measure, subject, currency, day, fact_id, leg, rule, stock, amount, delta, enterprise,
                       own_zone, own_district, zone, district)
                select measure, subject, currency, day, fact_id, 0, rule, stock, amount, delta, enterprise, own_zone,
                       own_district, zone, district
                  from given)
            select measure, subject, currency, day, zone, district, delta, open from given""";

    private static final String TOUCHED = """
            with touched as (
                select * from unnest(?::text[], ?::text[], ?::text[], ?::date[], ?::date[])
                           as t(measure, subject, currency, lo, hi))""";

    /** Between the day before the first change and the day after the last, every delta and place is determined anew. */
    static final String RECOMPUTE = TOUCHED + """
            , span as materialized (
                select t.measure, t.subject, t.currency,
                       (select max(p.day) from posting p where p.measure = t.measure and p.subject = t.subject
                           and p.currency = t.currency and p.day < t.lo and p.leg = 0) as before,
                       (select min(p.day) from posting p where p.measure = t.measure and p.subject = t.subject
                           and p.currency = t.currency and p.day > t.hi and p.leg = 0) as after
                  from touched t),
            fresh as materialized (
                select p.place, p.day, s.before, p.delta as old_delta, p.zone as old_zone, p.district as old_district,
            """ + DELTA + """
                 as new_delta,
                       coalesce(p.own_zone, e.zone, '') as new_zone, coalesce(p.own_district, e.district, '') as new_district
                  from span s
                  cross join lateral (
                       select p.ctid as place, p.* from posting p where p.measure = s.measure and p.subject = s.subject
                          and p.currency = s.currency and p.day between coalesce(s.before, '-infinity')
                          and coalesce(s.after, 'infinity') and p.leg = 0 offset 0) p
                  left join lateral (select * from placement e where e.enterprise = p.enterprise
                                        and p.day >= e.from_day and p.day < e.to_day offset 0) e on true
            """ + WINDOWS + """
            )
            update posting p set delta = f.new_delta, zone = f.new_zone, district = f.new_district
              from fresh f
             where p.ctid = f.place and (f.before is null or f.day > f.before)
               and (f.old_delta, f.old_zone, f.old_district) is distinct from (f.new_delta, f.new_zone, f.new_district)
            returning p.measure, p.currency, p.day, f.old_zone, f.old_district, f.old_delta, p.zone, p.district, p.delta""";

    static final String REMOVE_MOVES = TOUCHED + """
            delete from posting p using touched t
              cross join lateral (select m.ctid as place from posting m where m.measure = t.measure
                                     and m.subject = t.subject and m.currency = t.currency and m.leg > 0 offset 0) m
             where p.ctid = m.place
            returning p.measure, p.currency, p.day, p.zone, p.district, p.delta""";

    /** A stock that lies in one place goes with its enterprise: out of the old place, into the new, on the day of the move. */
    static final String INSERT_MOVES = TOUCHED + """
            insert into posting (measure, subject, currency, day, fact_id, leg, rule, stock, amount, delta, enterprise,
                own_zone, own_district, zone, district)
            select t.measure, t.subject, t.currency, n.from_day, l.fact_id, side.leg, 'M', true, l.level,
                   l.level * side.sign, n.enterprise, null, null,
                   case side.leg when 1 then n.old_zone else n.zone end,
                   case side.leg when 1 then n.old_district else n.district end
              from touched t
              cross join lateral (select p.enterprise from posting p where p.measure = t.measure and p.subject = t.subject
                       and p.currency = t.currency and p.leg = 0 and p.stock limit 1) owner
              cross join lateral (select n.enterprise, n.from_day, n.zone, n.district, o.zone as old_zone,
                       o.district as old_district from placement n join placement o on o.enterprise = n.enterprise
                       and o.to_day = n.from_day where n.enterprise = owner.enterprise offset 0) n
              cross join lateral (select coalesce(sum(p.delta), 0) as level, (array_agg(p.fact_id order by p.day desc))[1]
                       as fact_id from posting p where p.measure = t.measure and p.subject = t.subject
                       and p.currency = t.currency and p.day < n.from_day and p.leg = 0) l
              cross join (values (1::smallint, -1), (2::smallint, 1)) as side(leg, sign)
             where l.level <> 0
            returning measure, currency, day, zone, district, delta""";

    private LedgerSql() {}
}
