package vn.hiza.health.vaccination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    static final int DOSES = 2;

    private final Transactions transactions;
    private final EnterpriseRegister register;
    private final VaccinationCountCollection collection;
    private final Clock clock;

    public CountForm(
            Transactions transactions,
            EnterpriseRegister register,
            VaccinationCountCollection collection,
            Clock clock) {
        this.transactions = transactions;
        this.register = register;
        this.collection = collection;
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
        String date = (day == null ? LocalDate.now(clock) : day).toString();
        return transactions.read(tx -> register.active(tx, district)).stream()
                .flatMap(enterprise -> IntStream.rangeClosed(1, DOSES)
                        .mapToObj(dose -> Map.of(
                                "enterprise",
                                enterprise.taxCode(),
                                "name",
                                enterprise.name(),
                                "date",
                                date,
                                "dose",
                                String.valueOf(dose),
                                "district",
                                district)))
                .toList();
    }
}
