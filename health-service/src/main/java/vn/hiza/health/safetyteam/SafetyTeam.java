package vn.hiza.health.safetyteam;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Step;

/**
 * A COVID safety team of an enterprise.
 *
 * @param disbandedOn the first day without it
 * @param history members over time
 */
public record SafetyTeam(
        String code,
        String enterprise,
        long members,
        LocalDate formedOn,
        @Nullable LocalDate disbandedOn,
        List<Strength> history) {

    /** How many members from a day on. */
    public record Strength(@Nullable LocalDate effectiveOn, long members) implements Step<Strength> {
        @Override
        public Strength from(@Nullable LocalDate day) {
            return new Strength(day, members);
        }
    }

    SafetyTeam over(List<Strength> timeline) {
        return new SafetyTeam(code, enterprise, members, formedOn, disbandedOn, timeline);
    }
}
