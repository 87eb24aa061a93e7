package vn.hiza.gateway.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the single statements of a day add to a measure.
 *
 * @param currency null for counts
 */
public record StatedSum(String measure, @Nullable String currency, LocalDate day, BigDecimal sum) {}
