package vn.hiza.health.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Transactions;

/** Dose 1 beside dose 2, per district team and enterprise at work or per district team, with one statement for a page. */
@ApplicationScoped
public class DoseLevels {
    /**
     * A level is the last count up to a day. All counts of an enterprise lie side by side by their key,
     * enterprise/date/dose/district, so one pass over them finds the days, and the people are read by key.
     */
    private static final String PAIRS = """
            with pair as (
                select e.tax_code, e.name, e.zone, t.district, one.people as one, t.one_on, two.people as two, t.two_on,
                       greatest(coalesce(one.people, 0) - coalesce(two.people, 0), 0) as waiting,
                       coalesce(two.people, 0) > coalesce(one.people, 0) as contradicting
                  from known_enterprise e
                  cross join lateral (
                      select v.district collate "C" as district,
                             max(v.date) filter (where v.dose = 1 and v.date <= :firstBy) as one_on,
                             max(v.date) filter (where v.dose = 2) as two_on
                        from vaccination_count v
                       where v.key >= e.tax_code || '/' and v.key < e.tax_code || '/' || :asOf || '0'
                         and v.dose in (1, 2) and not v.voided and (:everywhere or v.district = any(:districts))
                       group by v.district) t
                  left join vaccination_count one
                    on one.key = e.tax_code || '/' || to_char(t.one_on, 'YYYY-MM-DD') || '/1/' || t.district
                  left join vaccination_count two
                    on two.key = e.tax_code || '/' || to_char(t.two_on, 'YYYY-MM-DD') || '/2/' || t.district
                 where not e.voided and e.status = 'ACTIVE' and (:anyZone or e.zone = :zone)
                   and (t.one_on is not null or t.two_on is not null) and %s)
            """;

    private static final String BY_ENTERPRISE = PAIRS.formatted("e.tax_code >= :afterEnterprise"
                    + " and (e.tax_code > :afterEnterprise or t.district > :afterDistrict)")
            + """
            select tax_code, name, zone, district, 1 as enterprises, one, one_on, two, two_on, waiting,
                   contradicting::int as contradicting
              from pair where waiting > 0 or contradicting or not :waitingOnly
             order by tax_code, district limit :limit
            """;

    private static final String BY_DISTRICT = PAIRS.formatted("t.district > :afterDistrict") + """
            select null as tax_code, null as name, null as zone, district, count(*) as enterprises,
                   sum(one)::bigint as one, min(one_on) as one_on, sum(two)::bigint as two, min(two_on) as two_on,
                   sum(waiting) as waiting, count(*) filter (where contradicting) as contradicting
              from pair where waiting > 0 or contradicting or not :waitingOnly
             group by district order by district limit :limit
            """;

    private final Transactions transactions;

    public DoseLevels(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Where people wait for dose 2, or the counts contradict that anybody could. */
    public List<DosePair> backlog(DosesQuestion question, @Nullable String after, int limit) {
        return pairs(question, true, after, limit);
    }

    /** Wherever dose 1 or dose 2 was counted. */
    public List<DosePair> all(DosesQuestion question, @Nullable String after, int limit) {
        return pairs(question, false, after, limit);
    }

    /** Where a list of pairs goes on. */
    public static String key(DosePair pair) {
        return (pair.enterprise() == null ? "" : pair.enterprise()) + "/" + pair.district();
    }

    private List<DosePair> pairs(DosesQuestion question, boolean waitingOnly, @Nullable String after, int limit) {
        String seen = after == null ? "/" : after;
        int cut = Math.max(seen.indexOf('/'), 0);
        return transactions.read(tx -> {
            var query = question.places()
                    .bindTo(tx.createQuery(question.byDistrict() ? BY_DISTRICT : BY_ENTERPRISE))
                    .bind("firstBy", question.firstBy())
                    .bind("asOf", question.asOf().toString())
                    .bind("waitingOnly", waitingOnly)
                    .bind("afterDistrict", seen.substring(Math.min(cut + 1, seen.length())))
                    .bind("limit", limit);
            if (!question.byDistrict()) {
                query.bind("afterEnterprise", seen.substring(0, cut));
            }
            return query.map((row, context) -> read(row)).list();
        });
    }

    private static DosePair read(ResultSet row) throws SQLException {
        return new DosePair(
                row.getString("district"),
                row.getString("tax_code"),
                row.getString("name"),
                row.getString("zone"),
                row.getLong("enterprises"),
                row.getObject("one", Long.class),
                row.getObject("one_on", LocalDate.class),
                row.getObject("two", Long.class),
                row.getObject("two_on", LocalDate.class),
                row.getLong("waiting"),
                row.getLong("contradicting"));
    }
}
