package vn.hiza.health.worklist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Shares as lists show them: four decimals, half up, and none of nothing. */
final class Shares {
    private Shares() {}

    static @Nullable BigDecimal of(long part, @Nullable Long whole) {
        return whole == null || whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
