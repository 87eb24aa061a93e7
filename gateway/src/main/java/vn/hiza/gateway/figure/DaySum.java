package vn.hiza.gateway.figure;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What one day added to the measures asked for, in one currency. */
public record DaySum(LocalDate day, BigDecimal sum) {}
