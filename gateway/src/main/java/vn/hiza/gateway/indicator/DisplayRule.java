package vn.hiza.gateway.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a value is shown.
 *
 * @param steps largest first; the first one that the value reaches is the unit it is shown in
 * @param word the qualifier before the number, if any
 */
public record DisplayRule(
        Rounding rounding, List<BigDecimal> steps, @Nullable Qualifier word) {

    /** What a shown number says about its own exactness. */
    public enum Qualifier {
        /** "Gần": said only when rounding up changed the value. */
        @JsonProperty("nearly")
        NEARLY,
        /** "Khoảng": the source itself is an estimate. */
        @JsonProperty("about")
        ABOUT
    }

    /** The step that a value is shown in. */
    public BigDecimal stepFor(BigDecimal value) {
        return steps.stream()
                .filter(step -> value.abs().compareTo(step) >= 0)
                .findFirst()
                .orElse(steps.get(steps.size() - 1));
    }
}
