package vn.hiza.gateway.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.indicator.TargetRule.Wording;

/** What is wanted of an indicator in a year: a value, or a range from {@code min} to {@code max}. */
public record Target(
        String indicator,
        int year,
        Wording kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max) {}
