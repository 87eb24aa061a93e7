package vn.hiza.gateway.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One sum that a figure is made of, in its own currency. */
public record Term(String measure, @Nullable String currency, BigDecimal sum) {}
