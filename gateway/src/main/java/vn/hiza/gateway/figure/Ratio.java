package vn.hiza.gateway.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Quotients that exist only when both sides do. */
public final class Ratio {
    private Ratio() {}

    /** Null when either side is unknown or the denominator is zero. */
    public static @Nullable BigDecimal of(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (numerator == null || denominator == null || denominator.signum() == 0) {
            return null;
        }
        return numerator.divide(denominator, MathContext.DECIMAL128);
    }
}
