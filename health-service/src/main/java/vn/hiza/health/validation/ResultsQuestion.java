package vn.hiza.health.validation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hiza.health.Places;

/**
 * Which results are asked for.
 *
 * @param places of the teams that counted
 * @param rule code; null for all
 * @param state null for all
 * @param enterprise tax code; null for all
 */
public record ResultsQuestion(
        Places places,
        LocalDate from,
        LocalDate to,
        @Nullable String rule,
        @Nullable ResultState state,
        @Nullable String enterprise) {}
