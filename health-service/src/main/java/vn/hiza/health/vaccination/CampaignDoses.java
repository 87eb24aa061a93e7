package vn.hiza.health.vaccination;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hiza.health.HealthConfig;

/** Which doses the campaign counts on a day. */
@ApplicationScoped
public class CampaignDoses {
    private static final Pattern DOSE = Pattern.compile("([1-9])(?:@([0-9]{4}-[0-9]{2}-[0-9]{2}))?");

    private final List<Begun> doses;

    /** @throws IllegalArgumentException when one is no dose: then the service does not start */
    public CampaignDoses(HealthConfig config) {
        this.doses = config.doses().stream()
                .map(String::strip)
                .distinct()
                .map(CampaignDoses::read)
                .sorted(Comparator.comparingInt(Begun::dose))
                .toList();
    }

    /** A wrong setting is told at the start, and not to the first team that asks. */
    void start(@Observes StartupEvent started) {
        on(LocalDate.EPOCH);
    }

    /** From the lowest to the highest. */
    public List<Integer> on(LocalDate day) {
        return doses.stream()
                .filter(each -> !each.first().isAfter(day))
                .map(Begun::dose)
                .toList();
    }

    private static Begun read(String text) {
        Matcher dose = DOSE.matcher(text);
        if (!dose.matches()) {
            throw new IllegalArgumentException(
                    "hiza.health.doses has \"" + text + "\"; name doses as 1 or 3@2021-12-01");
        }
        String first = dose.group(2);
        return new Begun(Integer.parseInt(dose.group(1)), first == null ? LocalDate.MIN : LocalDate.parse(first));
    }

    private record Begun(int dose, LocalDate first) {}
}
