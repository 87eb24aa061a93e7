package vn.hiza.health.vaccination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Transactions;
import vn.hiza.intake.enterprise.EnterpriseRegister;
import vn.hiza.rest.table.TableForm;

/**
 * The table that a district team takes along: a line for each dose in each enterprise at work in the district, the number of
 * people to be filled in. A line that stays without a number is left out when the table is sent.
 */
@ApplicationScoped
public class CountForm {
    private final Transactions transactions;
    private final EnterpriseRegister register;
    private final VaccinationCountCollection collection;
    private final CampaignDoses doses;
    private final Clock clock;

    public CountForm(
            Transactions transactions,
            EnterpriseRegister register,
            VaccinationCountCollection collection,
            CampaignDoses doses,
            Clock clock) {
        this.transactions = transactions;
        this.register = register;
        this.collection = collection;
        this.doses = doses;
        this.clock = clock;
    }

    public byte[] csv(String district, @Nullable LocalDate day, boolean vietnamese) {
        return form(vietnamese).csv(lines(district, day));
    }

    public byte[] xlsx(String district, @Nullable LocalDate day, boolean vietnamese) {
        return form(vietnamese).xlsx(lines(district, day));
    }

    private TableForm form(boolean vietnamese) {
        return new TableForm(collection.columns(), vietnamese);
    }

    /** By the fields of a count; the day is today where none is given. */
    private List<Map<String, String>> lines(String district, @Nullable LocalDate day) {
        LocalDate date = day == null ? LocalDate.now(clock) : day;
        List<Integer> counted = doses.on(date);
        return transactions.read(tx -> register.active(tx, district)).stream()
                .flatMap(enterprise -> counted.stream()
                        .map(dose -> Map.of(
                                "enterprise",
                                enterprise.taxCode(),
                                "name",
                                enterprise.name(),
                                "date",
                                date.toString(),
                                "dose",
                                String.valueOf(dose),
                                "district",
                                district)))
                .toList();
    }
}
