package vn.hiza.health.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Transactions;

/** Who has not reported: the enterprises at work that the teams of their districts have not counted in a period. */
@ApplicationScoped
public class MissingReports {
    private static final String MISSING = """
            select k.tax_code, k.name, k.district, last.date as last_on
              from known_enterprise k
              left join lateral (
                  select v.date from vaccination_count v
                   where v.key >= k.tax_code || '/' and v.key < k.tax_code || '/' || :on || '0'
                     and v.district = k.district and (:anyDose or v.dose = any(:doses)) and not v.voided
                   order by v.key desc limit 1) last on true
             where not k.voided and k.status = 'ACTIVE' and (:everywhere or k.district = any(:districts))
               and (:anyZone or k.zone = :zone) and k.tax_code > :after
               and not exists (
                  select from vaccination_count v
                   where v.key >= k.tax_code || '/' || :first || '/' and v.key < k.tax_code || '/' || :last || '0'
                     and v.district = k.district and (:anyDose or v.dose = any(:doses)) and not v.voided)
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
