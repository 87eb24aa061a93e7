package vn.hiza.health.worklist;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.hiza.health.Places;

/**
 * Which enterprises are covered too little.
 *
 * @param below the share that is enough
 */
public record CoverageQuestion(int dose, BigDecimal below, LocalDate asOf, Places places) {}
