package vn.hiza.health.reporting;

import java.time.LocalDate;
import vn.hiza.health.Places;

/**
 * How completely and how timely a duty was kept.
 *
 * @param from the last day of the first period may lie here
 * @param to and that of the last one here
 */
public record CompletenessQuestion(String duty, LocalDate from, LocalDate to, Places places, Grouping by) {}
