package vn.hiza.health.worklist;

import java.time.LocalDate;
import vn.hiza.health.Places;

/**
 * The levels of dose 1 and dose 2.
 *
 * @param firstBy the last day whose dose 1 counts
 * @param asOf the day whose level of dose 2 is meant, the same or later
 * @param byDistrict whether the enterprises of a district team are put together
 */
public record DosesQuestion(LocalDate firstBy, LocalDate asOf, Places places, boolean byDistrict) {}
