package vn.hiza.health.validation;

import java.util.regex.Pattern;

/**
 * One statement per kind of rule. Counts are found by their key, enterprise/date/dose/district, enterprise by enterprise; what
 * a number is held against does not depend on the number itself, so earlier revisions are held against the same. Enterprises
 * are compared with the '/' that follows in a key: a branch, 0100233488-001, comes before what it is a branch of.
 * An offset of nothing keeps a part apart, so that it is looked up by key for each enterprise and never the other way round.
 */
final class ResultsSql {
    private static final Pattern NUMBER = Pattern.compile("\\bN\\b");

    private static final String COUNTED = """
            with counted as (
                select v.key, v.enterprise, e.name, v.district, v.date, v.dose, v.people, v.voided, v.revision, v.seq
                  from known_enterprise e
                  cross join lateral (
                      select n.* from vaccination_count n
                       where n.key >= e.tax_code || '/' || :from || '/' and n.key < e.tax_code || '/' || :to || '0'
                         and (:everywhere or n.district = any(:districts)) and n.key > :after
                      offset 0) v
                 where (:anyZone or e.zone = :zone) and (:anyEnterprise or e.tax_code = :enterprise)
                   and e.tax_code || '/' >= split_part(:after, '/', 1) || '/'),
            """;

    private static final String DOSE_BEFORE = """
            held as (
                select c.*, n.people as against, n.date as against_on
                  from counted c
                  cross join lateral (
                      select v.people, v.date from vaccination_count v
                       where v.key >= c.enterprise || '/'
                         and v.key < c.enterprise || '/' || to_char(c.date, 'YYYY-MM-DD') || '0'
                         and v.dose = c.dose - 1 and v.district = c.district and not v.voided
                       order by v.key desc limit 1) n
                 where c.dose > 1),
            """;

    /**
     * The last count before in force, of the same dose: mostly one of those asked for, else looked up. Day and people are one
     * number, so that the greatest is the last.
     */
    private static final String BEFORE = """
            placed as (
                select c.*, coalesce(
                         max(case when not c.voided then (c.date - date '0001-01-01') * 100000000000 + c.people end) over (
                             partition by c.enterprise, c.dose, c.district order by c.date
                             rows between unbounded preceding and 1 preceding),
                         (select (v.date - date '0001-01-01') * 100000000000 + v.people from vaccination_count v
                           where v.key >= c.enterprise || '/'
                             and v.key < c.enterprise || '/' || to_char(c.date, 'YYYY-MM-DD') || '/'
                             and v.dose = c.dose and v.district = c.district and not v.voided
                           order by v.key desc limit 1)) as before
                  from counted c),
            held as (
                select p.*, p.before % 100000000000 as against,
                       date '0001-01-01' + (p.before / 100000000000)::integer as against_on
                  from placed p where p.before is not null),
            """;

    private static final String HEADCOUNT = """
            held as (
                select c.*, n.total as against, n.date as against_on
                  from counted c
                  left join lateral (
                      select h.total, h.date from known_headcount h
                       where h.enterprise = c.enterprise and h.date <= c.date and not h.voided
                       order by h.date desc limit 1) n on true),
            """;

    /**
     * Workers are counted once, whichever team counts them: what the other teams last counted is added. Mostly there is none, which
     * is looked up once for an enterprise and not for each of its counts.
     */
    private static final String ALL_TEAMS = """
            shared as materialized (
                select e.enterprise
                  from (select c.enterprise, min(c.district) as team from counted c group by 1) e
                 where exists (
                       select from vaccination_count v
                        where v.key >= e.enterprise || '/' and v.key < e.enterprise || '/' || :to || '0'
                          and v.district <> e.team and not v.voided)),
            held as (
                select c.*, n.total as against, n.date as against_on, coalesce(o.people, 0) as others
                  from counted c
                  left join lateral (
                      select h.total, h.date from known_headcount h
                       where h.enterprise = c.enterprise and h.date <= c.date and not h.voided
                       order by h.date desc limit 1) n on true
                  left join lateral (
                      select sum(last.people)::bigint as people
                        from (
                          select distinct on (v.district) v.people
                            from vaccination_count v
                           where v.key >= c.enterprise || '/'
                             and v.key < c.enterprise || '/' || to_char(c.date, 'YYYY-MM-DD') || '0'
                             and v.dose = c.dose and v.district <> c.district and not v.voided
                             and c.enterprise in (select enterprise from shared)
                           order by v.district, v.key desc) last
                      offset 0) o on true),
            """;

    /**
     * Whole series, enterprise by enterprise, in one order: to sort all of them together would not fit into memory. A count is
     * held against the last one before it that is in force, day and people in one number so that the greatest is the last. What
     * is voided makes no step. Sums of steps and of their squares are whole, so that nothing is rounded.
     */
    private static final String STEPS = """
            summed as (
                select c.name, s.*
                  from (select distinct enterprise, name from counted) c
                  cross join lateral (
                      select t.*, count(t.step) over earlier as steps, sum(t.step) over earlier as total,
                             sum(t.step * t.step) over earlier as squares
                        from (
                          select b.*, b.before % 100000000000 as against,
                                 date '0001-01-01' + (b.before / 100000000000)::integer as against_on,
                                 case when not b.voided then b.people - b.before % 100000000000 end as step
                            from (
                              select n.key, n.enterprise, n.district, n.date, n.dose, n.people, n.voided, n.revision, n.seq,
                                     max(case when not n.voided
                                              then (n.date - date '0001-01-01') * 100000000000 + n.people end) over (
                                         partition by n.dose, n.district order by n.date
                                         rows between unbounded preceding and 1 preceding) as before
                                from vaccination_count n
                               where n.key >= c.enterprise || '/' and n.key < c.enterprise || '/' || :to || '0'
                                 and (:everywhere or n.district = any(:districts))) b) t
                      window earlier as (partition by t.dose, t.district order by t.date
                                         rows between unbounded preceding and 1 preceding)
                      offset 0) s),
            held as (
                select s.* from summed s
                 where s.steps >= 5 and s.key > :after and s.key >= s.enterprise || '/' || :from || '/'),
            """;

    /** In {@code %1$s} what breaks the rule, with {@code N} for the number. */
    private static final String STATES = """
            judged as (select h.*, not h.voided and %1$s as breaks from held h),
            standing as (
                select h.*, case when not h.breaks then 'CORRECTED' when l.seq is null then 'OPEN' else 'EXPLAINED' end
                           as state,
                       l.value::json as explained, l.recorded_at as explained_at
                  from judged h
                  left join validation_explanation x
                    on x.key = :rule || '/' || h.key and not x.voided and x.people = h.people and h.breaks
                  left join revision_log l on l.seq = x.seq
                 where h.breaks or (h.revision > 1 and exists (
                     with recursive earlier as (
                         select r.previous_seq, (r.value::json #>> '{state,people}')::bigint as people
                           from revision_log r where r.seq = h.seq
                         union all
                         select r.previous_seq, (r.value::json #>> '{state,people}')::bigint
                           from earlier e join revision_log r on r.seq = e.previous_seq)
                     select from earlier where %2$s)))
            select s.key, s.enterprise, s.name, s.district, s.date, s.dose, s.people, s.voided, s.against, s.against_on,
                   %3$s as others, s.state, s.explained #>> '{state,text}' as text, s.explained ->> 'recordedBy' as explained_by,
                   s.explained_at
              from standing s where (:anyState or s.state = :state)
             order by s.key limit :limit
            """;

    private ResultsSql() {}

    static String of(RuleKind kind) {
        return switch (kind) {
            case DOSE_ORDER -> statement(DOSE_BEFORE, "N > h.against");
            case NEVER_FALLS -> statement(BEFORE, "N < h.against");
            case COVERAGE_ABOVE -> statement(ALL_TEAMS, "coalesce(N + h.others > :threshold * h.against, false)");
            // x - mean > t * deviation, both sides times the number of steps, and squared where the left is above zero.
            case JUMP ->
                statement(
                        STEPS,
                        "(h.steps * (N - h.against) > h.total and power(h.steps * (N - h.against) - h.total, 2)"
                                + " * (h.steps - 1) > :threshold * :threshold * h.steps"
                                + " * (h.steps * h.squares - h.total * h.total))");
            case NO_HEADCOUNT -> statement(HEADCOUNT, "(N is not null and h.against is null)");
        };
    }

    private static String statement(String held, String breaks) {
        return COUNTED
                + held
                + STATES.formatted(
                        NUMBER.matcher(breaks).replaceAll("h.people"),
                        NUMBER.matcher(breaks).replaceAll("earlier.people"),
                        held.equals(ALL_TEAMS) ? "s.others" : "null::bigint");
    }
}
