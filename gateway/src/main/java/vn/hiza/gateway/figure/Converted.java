package vn.hiza.gateway.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A part of a total and the rate it was converted at.
 *
 * @param rate null when no rate was known on or before the day
 */
public record Converted(BigDecimal amount, @Nullable Rate rate) {}
