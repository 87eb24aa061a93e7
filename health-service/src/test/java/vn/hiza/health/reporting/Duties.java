package vn.hiza.health.reporting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import vn.hiza.rest.json.LocalizedName;

/** Duties for tests. */
final class Duties {
    private Duties() {}

    static ReportingDuty of(Frequency frequency, int dueAfterDays, String dueTime) {
        return of(frequency, dueAfterDays, dueTime, LocalDate.of(1990, 1, 1), null);
    }

    static ReportingDuty of(
            Frequency frequency, int dueAfterDays, String dueTime, LocalDate from, @Nullable LocalDate to) {
        return new ReportingDuty(
                "D",
                new LocalizedName("Nghĩa vụ", "Duty"),
                null,
                List.of(),
                frequency,
                dueAfterDays,
                LocalTime.parse(dueTime),
                from,
                to);
    }

    /** Of all frequencies and deadlines, in force since ever. */
    static Arbitrary<ReportingDuty> any() {
        return Combinators.combine(
                        Arbitraries.of(Frequency.class),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 24 * 3600 - 1))
                .as((frequency, days, second) -> of(
                        frequency, days, LocalTime.ofSecondOfDay(second).toString(), LocalDate.of(1990, 1, 1), null));
    }
}
