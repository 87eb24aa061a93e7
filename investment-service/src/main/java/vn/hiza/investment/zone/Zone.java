package vn.hiza.investment.zone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Step;
import vn.hiza.rest.json.LocalizedName;

/**
 * An industrial or export processing zone.
 *
 * @param establishedOn the day of its establishment, null while it is in preparation
 * @param decision number of the decision that established it
 * @param position where it lies, null while nobody has said so
 * @param history stage and district over time
 */
public record Zone(
        String code,
        LocalizedName name,
        String district,
        Stage stage,
        @Nullable LocalDate establishedOn,
        @Nullable BigDecimal areaHectares,
        @Nullable String decision,
        @Nullable Position position,
        List<State> history) {

    public Zone {
        areaHectares =
                areaHectares == null ? null : areaHectares.stripTrailingZeros().setScale(2);
    }

    /** Stage and district from a day on. */
    public record State(@Nullable LocalDate effectiveOn, Stage stage, String district) implements Step<State> {
        @Override
        public State from(@Nullable LocalDate day) {
            return new State(day, stage, district);
        }
    }

    Zone over(List<State> timeline) {
        return new Zone(code, name, district, stage, establishedOn, areaHectares, decision, position, timeline);
    }
}
