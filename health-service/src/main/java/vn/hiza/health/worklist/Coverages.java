package vn.hiza.health.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Transactions;

/** Enterprises at work under a threshold of coverage, and after them those that have no share. */
@ApplicationScoped
public class Coverages {
    /** Those with a share and those without are found apart, so that a page of the first looks at no more than it shows. */
    private static final String UNDER = """
            with measured as not materialized (
                select e.tax_code, e.name, e.district, e.zone, coalesce(c.people, 0) as people, c.counted_on,
                       h.total, h.date as headcount_on, (coalesce(h.total, 0) = 0)::int as apart
                  from known_enterprise e
                  left join lateral (
                      select k.date, k.total from known_headcount k
                       where k.enterprise = e.tax_code and k.date <= :day and not k.voided
                       order by k.date desc limit 1) h on true
                  left join lateral (
                      select sum(n.people) as people, min(n.date) as counted_on
                        from (select v.district, max(v.date) as date from vaccination_count v
                               where v.key >= e.tax_code || '/' and v.key < e.tax_code || '/' || :asOf || '0'
                                 and v.dose = :dose and not v.voided
                               group by v.district) last
                        join vaccination_count n
                          on n.key = e.tax_code || '/' || to_char(last.date, 'YYYY-MM-DD') || '/' || :dose || '/' || last.district
                      ) c on true
                 where not e.voided and e.status = 'ACTIVE' and (:everywhere or e.district = any(:districts))
                   and (:anyZone or e.zone = :zone))
            select * from (
                (select * from measured where total > 0 and people < :below * total
                    and :afterApart = 0 and tax_code > :afterEnterprise order by tax_code limit :limit)
                union all
                (select * from measured where coalesce(total, 0) = 0
                    and (:afterApart = 0 or tax_code > :afterEnterprise) order by tax_code limit :limit)) page
             order by apart, tax_code limit :limit
            """;

    private final Transactions transactions;

    public Coverages(Transactions transactions) {
        this.transactions = transactions;
    }

    public List<Coverage> under(CoverageQuestion question, @Nullable String after, int limit) {
        boolean apart = after != null && after.startsWith("1/");
        String enterprise = after == null || after.length() < 2 ? "" : after.substring(2);
        return transactions.read(tx -> question.places()
                .bindTo(tx.createQuery(UNDER))
                .bind("day", question.asOf())
                .bind("asOf", question.asOf().toString())
                .bind("dose", question.dose())
                .bind("below", question.below())
                .bind("afterApart", apart ? 1 : 0)
                .bind("afterEnterprise", enterprise)
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    /** Where the list goes on: first those with a share, then those without. */
    public static String key(Coverage coverage) {
        return (coverage.share() == null ? "1/" : "0/") + coverage.enterprise();
    }

    private static Coverage read(ResultSet row) throws SQLException {
        return new Coverage(
                row.getString("tax_code"),
                row.getString("name"),
                row.getString("district"),
                row.getString("zone"),
                row.getLong("people"),
                row.getObject("counted_on", LocalDate.class),
                row.getObject("total", Long.class),
                row.getObject("headcount_on", LocalDate.class));
    }
}
