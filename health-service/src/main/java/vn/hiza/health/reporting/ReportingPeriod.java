package vn.hiza.health.reporting;

import java.time.LocalDate;

/**
 * A day, week or month that a report is owed for.
 *
 * @param name as {@code 2021-11-15}, {@code 2021-W46} or {@code 2021-11}
 */
public record ReportingPeriod(String name, LocalDate first, LocalDate last) {}
