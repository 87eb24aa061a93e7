package vn.hiza.gateway.figure;

import java.math.BigDecimal;
import java.time.LocalDate;

/** An exchange rate as stated: one unit of {@code base} costs {@code rate} of {@code quote}. */
public record Rate(String type, LocalDate date, String base, String quote, BigDecimal rate) {
    /** The State Bank's central rate, at which the Board's totals convert. */
    public static final String CENTRAL = "SBV_CENTRAL";
}
