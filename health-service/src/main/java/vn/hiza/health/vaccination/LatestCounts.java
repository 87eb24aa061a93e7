package vn.hiza.health.vaccination;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Transactions;
import vn.hiza.health.headcount.HeadcountRegister;
import vn.hiza.health.headcount.KnownHeadcount;
import vn.hiza.intake.enterprise.EnterpriseRegister;
import vn.hiza.intake.enterprise.EnterpriseRegister.KnownEnterprise;

/**
 * What a district team knows of the enterprises at work in its district when it is about to report on a day: of each dose the
 * last number of an earlier day, and what is reported for the day already; of each enterprise how many work there.
 */
@ApplicationScoped
public class LatestCounts {
    /** The key, enterprise/date/dose/district, leads to both; '/' ends the day, so that the day itself is not before it. */
    private static final String AROUND = """
            select e.enterprise, d.dose, last.date as last_date, last.people as last_people, today.people
              from unnest(:enterprises) as e(enterprise) cross join unnest(:doses) as d(dose)
              left join lateral (
                  select v.date, v.people from vaccination_count v
                   where v.key >= e.enterprise || '/' and v.key < e.enterprise || '/' || :day || '/'
                     and v.district = :district and v.dose = d.dose and not v.voided
                   order by v.key desc limit 1) last on true
              left join vaccination_count today
                on today.key = e.enterprise || '/' || :day || '/' || d.dose || '/' || :district and not today.voided
             order by e.enterprise, d.dose
            """;

    private final Transactions transactions;
    private final EnterpriseRegister register;
    private final HeadcountRegister headcounts;
    private final CampaignDoses campaign;
    private final Clock clock;

    public LatestCounts(
            Transactions transactions,
            EnterpriseRegister register,
            HeadcountRegister headcounts,
            CampaignDoses campaign,
            Clock clock) {
        this.transactions = transactions;
        this.register = register;
        this.headcounts = headcounts;
        this.campaign = campaign;
        this.clock = clock;
    }

    /** Of today in Hanoi where no day is named. */
    public Latest of(String district, @Nullable LocalDate named) {
        LocalDate day = named == null ? LocalDate.now(clock) : named;
        return transactions.read(tx -> {
            List<KnownEnterprise> enterprises = register.active(tx, district);
            List<String> codes =
                    enterprises.stream().map(KnownEnterprise::taxCode).toList();
            List<Integer> counted = campaign.on(day);
            Map<String, List<Dose>> doses = doses(tx, district, day, codes, counted);
            Map<String, KnownHeadcount> workers = headcounts.latest(tx, codes, day);
            return new Latest(
                    district,
                    day,
                    counted,
                    enterprises.stream()
                            .map(each -> enterprise(each, workers.get(each.taxCode()), doses))
                            .toList());
        });
    }

    private static Enterprise enterprise(
            KnownEnterprise known, @Nullable KnownHeadcount workers, Map<String, List<Dose>> doses) {
        return new Enterprise(
                known.taxCode(),
                known.name(),
                workers == null ? null : workers.total(),
                doses.getOrDefault(known.taxCode(), List.of()));
    }

    private static Map<String, List<Dose>> doses(
            Handle tx, String district, LocalDate day, List<String> enterprises, List<Integer> counted) {
        Map<String, List<Dose>> doses = new LinkedHashMap<>();
        tx.createQuery(AROUND)
                .bindArray("enterprises", String.class, enterprises.toArray())
                .bindArray("doses", Integer.class, counted.toArray())
                .bind("day", day.toString())
                .bind("district", district)
                .map((row, context) -> doses.computeIfAbsent(row.getString("enterprise"), fresh -> new ArrayList<>())
                        .add(dose(row)))
                .list();
        return doses;
    }

    private static Dose dose(ResultSet row) throws SQLException {
        LocalDate date = row.getObject("last_date", LocalDate.class);
        return new Dose(
                row.getInt("dose"),
                date == null ? null : new Earlier(date, row.getLong("last_people")),
                row.getObject("people", Long.class));
    }

    /**
     * The answer: a district on a day.
     *
     * @param doses those that the campaign counts on the day
     */
    public record Latest(String district, LocalDate date, List<Integer> doses, List<Enterprise> items) {}

    /**
     * An enterprise at work in the district.
     *
     * @param workers by its last headcount up to the day, null when there is none
     */
    public record Enterprise(
            String enterprise, String name, @Nullable Long workers, List<Dose> doses) {}

    /**
     * What is known of one dose.
     *
     * @param last the last number before the day, null when there is none
     * @param people the number reported for the day, null when there is none
     */
    public record Dose(
            int dose, @Nullable Earlier last, @Nullable Long people) {}

    /** A number and the day that it was reported for. */
    public record Earlier(LocalDate date, long people) {}
}
