package vn.hiza.gateway.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a shown number follows from the exact one; each figure has its own. */
public enum Rounding {
    @JsonProperty("exact")
    EXACT(RoundingMode.HALF_UP),
    @JsonProperty("floor")
    FLOOR(RoundingMode.FLOOR),
    @JsonProperty("ceiling")
    CEILING(RoundingMode.CEILING),
    @JsonProperty("half-up")
    HALF_UP(RoundingMode.HALF_UP),
    /** To the nearest, and from the middle to the even one. */
    @JsonProperty("half-even")
    HALF_EVEN(RoundingMode.HALF_EVEN);

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    /** The number of whole steps that stands for a value. */
    public BigDecimal inSteps(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, mode);
    }
}
