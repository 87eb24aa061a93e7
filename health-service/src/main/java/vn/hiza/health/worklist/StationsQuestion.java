package vn.hiza.health.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hiza.health.Places;

/**
 * Which stations there were on a day.
 *
 * @param state null for all
 */
public record StationsQuestion(@Nullable String state, LocalDate asOf, Places places) {}
