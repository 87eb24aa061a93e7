package vn.hiza.health.reporting;

import java.time.LocalDate;
import vn.hiza.health.Places;

/** Who has not reported for the period of a duty that a day stands for. */
public record MissingQuestion(String duty, LocalDate on, AskedPeriod period, Places places) {}
