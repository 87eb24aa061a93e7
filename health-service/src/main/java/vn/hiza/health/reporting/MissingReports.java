package vn.hiza.health.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Transactions;

/**
 * Who has not reported: the enterprises that were at work on the last day of a period, and that the teams of the districts they
 * lay in then have not counted in it.
 */
@ApplicationScoped
public class MissingReports {
    private static final String MISSING = """
            select k.tax_code, k.name, p.district, last.date as last_on
              from known_enterprise k
              join enterprise_placement p on p.tax_code = k.tax_code
               and p.begins <= :ended and p.ends > :ended
              left join lateral (
                  select v.date from vaccination_count v
                   where v.key >= k.tax_code || '/' and v.key < k.tax_code || '/' || :on || '0'
                     and v.district = p.district and (:anyDose or v.dose = any(:doses)) and not v.voided
                   order by v.key desc limit 1) last on true
             where not k.voided and p.status = 'ACTIVE' and (:everywhere or p.district = any(:districts))
               and (:anyZone or p.zone = :zone) and k.tax_code > :after
               and not exists (
                  select from vaccination_count v
                   where v.key >= k.tax_code || '/' || :first || '/' and v.key < k.tax_code || '/' || :last || '0'
                     and v.district = p.district and (:anyDose or v.dose = any(:doses)) and not v.voided)
             order by k.tax_code limit :limit
            """;

    private final Transactions transactions;
    private final Clock clock;
    private final StatedDuties duties = new StatedDuties();

    public MissingReports(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * By tax code.
     *
     * @param after the last tax code already seen
     */
    public List<MissingReport> of(MissingQuestion question, @Nullable String after, int limit) {
        return transactions.read(tx -> {
            ReportingDuty duty = duties.of(tx, question.duty());
            ReportingPeriod period = question.period().of(duty, question.on());
            if (period == null) {
                return List.<MissingReport>of();
            }
            boolean overdue = !clock.instant().isBefore(duty.late(period));
            return question.places()
                    .within(duty.district())
                    .bindTo(DemandedDoses.bindTo(tx.createQuery(MISSING), duty))
                    .bind("ended", period.last())
                    .bind("on", question.on().toString())
                    .bind("first", period.first().toString())
                    .bind("last", period.last().toString())
                    .bind("after", after == null ? "" : after)
                    .bind("limit", limit)
                    .map((row, context) -> new MissingReport(
                            row.getString("tax_code"),
                            row.getString("name"),
                            row.getString("district"),
                            period,
                            duty.deadline(period),
                            overdue,
                            row.getObject("last_on", LocalDate.class)))
                    .list();
        });
    }
}
