package vn.hiza.health.headcount;

import java.time.LocalDate;

/**
 * How many workers an enterprise had on a day.
 *
 * @param enterprise tax code
 */
public record KnownHeadcount(String enterprise, LocalDate date, long total) {}
