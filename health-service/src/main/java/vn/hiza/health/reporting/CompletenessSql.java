package vn.hiza.health.reporting;

/** The one statement that compares what was owed with what was received, in its three groupings. */
final class CompletenessSql {
    /**
     * The reports owed are the enterprises at work times the periods; they are multiplied, not listed. A count is found by its
     * key, enterprise/date/…; its period by the first days of all periods, which follow each other without gaps; when it was
     * first recorded, at the beginning of its history, which is followed only where there is more than one revision. '0' is
     * the character after '/'.
     */
    private static final String OWED_AND_RECEIVED = """
            with moments as materialized (select :late::timestamptz[] as late),
            period as materialized (
                select p.first, p.late > :now as open from moments m, unnest(:firsts, m.late) as p(first, late)),
            at_work as (
                select k.tax_code, k.name, k.district from known_enterprise k
                 where not k.voided and k.status = 'ACTIVE' and (:everywhere or k.district = any(:districts))
                   and (:anyZone or k.zone = :zone)),
            enterprise as materialized (select * from at_work %1$s),
            report as (
                select e.tax_code, e.district, r.place, r.at
                  from enterprise e
                  cross join lateral (
                      select width_bucket(v.date, :firsts) as place,
                             min((
                                 select case when l.previous_seq is null then l.recorded_at else (
                                     with recursive history as (
                                         select l.previous_seq as seq, l.recorded_at as at
                                         union all
                                         select b.previous_seq, b.recorded_at
                                           from history h join revision_log b on b.seq = h.seq)
                                     select h.at from history h where h.seq is null) end
                                   from revision_log l where l.seq = v.seq)) as at
                        from vaccination_count v
                       where v.key >= e.tax_code || '/' || :begins || '/' and v.key < e.tax_code || '/' || :ends || '0'
                         and v.district = e.district and (:anyDose or v.dose = any(:doses)) and not v.voided
                       group by 1) r),
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

    private static final String PERIODS = "(select count(*) filter (where open) as open,"
            + " count(*) filter (where not open) as closed from period) p";

    private CompletenessSql() {}

    /** Takes one page of what it groups by before anything is counted; the periods of a page are those handed in. */
    static String of(Grouping by) {
        return switch (by) {
            case ENTERPRISE ->
                OWED_AND_RECEIVED.formatted(
                        "where tax_code > :after order by tax_code limit :limit",
                        "select e.tax_code as item, e.name, e.district, p.open, p.closed from enterprise e cross join "
                                + PERIODS,
                        "tax_code");
            case DISTRICT ->
                OWED_AND_RECEIVED.formatted(
                        "where district in (select distinct w.district collate \"C\" as code from at_work w"
                                + " where w.district collate \"C\" > :after order by code limit :limit)",
                        "select e.district collate \"C\" as item, count(*) * p.open as open, count(*) * p.closed as closed"
                                + " from enterprise e cross join " + PERIODS + " group by 1, p.open, p.closed",
                        "district collate \"C\"");
            case PERIOD ->
                OWED_AND_RECEIVED.formatted(
                        "",
                        "select p.first as item, e.n * p.open::int as open, e.n * (not p.open)::int as closed"
                                + " from period p cross join (select count(*) as n from enterprise) e",
                        "first");
        };
    }
}
