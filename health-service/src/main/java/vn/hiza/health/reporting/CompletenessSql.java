package vn.hiza.health.reporting;

/** The one statement that compares what was owed with what was received, in its three groupings. */
final class CompletenessSql {
    /**
     * A placement owes the periods whose last days it holds on: those after the first {@code done} up to the {@code until}th. They
     * are counted, not listed; those not open come first, as deadlines follow each other as periods do. A count is found by its
     * key, enterprise/date/…; its period by the first days of all periods, which follow each other without gaps; since when it
     * stands, by its history back to where it was last taken back, which is followed only where there is more than one
     * revision. '0' is the character after '/'.
     */
    private static final String OWED_AND_RECEIVED = """
            with moments as materialized (select :late::timestamptz[] as late),
            period as materialized (
                select p.first, p.late > :now as open from moments m, unnest(:firsts, m.late) as p(first, late)),
            span as materialized (
                select count(*) as periods, count(*) filter (where not open) as closed from period),
            at_work as (
                select k.tax_code, k.name, p.district, p.begins,
                       width_bucket(p.begins - 1, :lasts) as done, width_bucket(p.ends - 1, :lasts) as until
                  from known_enterprise k
                  join enterprise_placement p on p.tax_code = k.tax_code
                  cross join span s
                 where not k.voided and p.status = 'ACTIVE' and (:everywhere or p.district = any(:districts))
                   and (:anyZone or p.zone = :zone)
                   and (width_bucket(p.ends - 1, :lasts) > width_bucket(p.begins - 1, :lasts)
                        or s.periods = 0 and p.ends = 'infinity')),
            enterprise as materialized (
                select w.*, greatest(0, least(w.until, s.closed) - w.done) as closed,
                       greatest(0, w.until - greatest(w.done, s.closed)) as open
                  from at_work w cross join span s %1$s),
            report as (
                select e.tax_code, e.district, r.place, r.at
                  from enterprise e
                  cross join lateral (
                      select width_bucket(v.date, :firsts) as place,
                             min((
                                 select case when l.previous_seq is null then l.recorded_at else (
                                     with recursive history as (
                                         select l.previous_seq as seq, l.recorded_at as at, 1 as place
                                         union all
                                         select b.previous_seq, b.recorded_at, h.place + 1
                                           from history h join revision_log b on b.seq = h.seq
                                          where (b.value::json ->> 'voided')::boolean is not true)
                                     select h.at from history h order by h.place desc limit 1) end
                                   from revision_log l where l.seq = v.seq)) as at
                        from vaccination_count v
                       where v.key >= e.tax_code || '/' || :begins || '/' and v.key < e.tax_code || '/' || :ends || '0'
                         and v.district = e.district and (:anyDose or v.dose = any(:doses)) and not v.voided
                       group by 1) r
                 where r.place > e.done and r.place <= e.until),
            received as (
                select r.tax_code, r.district, (:firsts)[r.place] as first, r.at < m.late[r.place] as in_time,
                       m.late[r.place] > :now as open
                  from report r cross join moments m),
            owed as (%2$s),
            came as (
                select %3$s as item, count(*) filter (where in_time) as on_time, count(*) filter (where not in_time) as late,
                       count(*) filter (where open) as came_open
                  from received group by 1)
            select o.*, coalesce(c.on_time, 0) as on_time, coalesce(c.late, 0) as late,
                   o.closed - (coalesce(c.on_time, 0) + coalesce(c.late, 0) - coalesce(c.came_open, 0)) as missing,
                   o.open - coalesce(c.came_open, 0) as not_yet_due
              from owed o left join came c on c.item = o.item order by o.item
            """;

    private CompletenessSql() {}

    /** Takes one page of what it groups by before anything is counted; the periods of a page are those handed in. */
    static String of(Grouping by) {
        return switch (by) {
            case ENTERPRISE ->
                OWED_AND_RECEIVED.formatted(
                        "where w.tax_code in (select distinct o.tax_code from at_work o"
                                + " where o.tax_code > :after order by o.tax_code limit :limit)",
                        "select e.tax_code as item, min(e.name) as name,"
                                + " (array_agg(e.district order by e.begins desc))[1] as district,"
                                + " sum(e.open) as open, sum(e.closed) as closed from enterprise e group by 1",
                        "tax_code");
            case DISTRICT ->
                OWED_AND_RECEIVED.formatted(
                        "where w.district in (select distinct o.district collate \"C\" as code from at_work o"
                                + " where o.district collate \"C\" > :after order by code limit :limit)",
                        "select e.district collate \"C\" as item, sum(e.open) as open, sum(e.closed) as closed"
                                + " from enterprise e group by 1",
                        "district collate \"C\"");
            case PERIOD ->
                OWED_AND_RECEIVED.formatted(
                        "",
                        "select p.first as item, e.n * p.open::int as open, e.n * (not p.open)::int as closed"
                                + " from (select first, open, row_number() over (order by first) as place from period) p"
                                + " cross join lateral (select count(*) as n from enterprise e"
                                + " where p.place > e.done and p.place <= e.until) e",
                        "first");
        };
    }
}
