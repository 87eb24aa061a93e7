package vn.hiza.health.validation;

import java.time.LocalDate;

/**
 * Why a count breaks a rule all the same, in the words of those who know.
 *
 * @param rule code of the rule
 * @param people the number that was explained; of another number it says nothing
 */
public record ValidationExplanation(
        String rule, String enterprise, LocalDate date, int dose, String district, String text, long people) {
    /** The key of the count that it explains. */
    String count() {
        return enterprise + "/" + date + "/" + dose + "/" + district;
    }

    ValidationExplanation of(long counted) {
        return new ValidationExplanation(rule, enterprise, date, dose, district, text, counted);
    }
}
