package vn.hiza.gateway.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.indicator.Unit;

/** Numbers as the JSON of the board carries them: money with two decimals, counts whole, ratios with four; half-up. */
public final class JsonNumbers {
    private JsonNumbers() {}

    public static @Nullable BigDecimal value(Unit unit, @Nullable BigDecimal value) {
        return value == null ? null : value.setScale(unit.isMoney() ? 2 : 0, RoundingMode.HALF_UP);
    }

    public static @Nullable BigDecimal ratio(@Nullable BigDecimal ratio) {
        return ratio == null ? null : ratio.setScale(4, RoundingMode.HALF_UP);
    }

    /** A sum in its own currency, or a count when it has none. */
    public static BigDecimal sum(@Nullable String currency, BigDecimal sum) {
        return sum.setScale(currency == null ? 0 : 2, RoundingMode.HALF_UP);
    }

    static BigDecimal proRated(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }
}
