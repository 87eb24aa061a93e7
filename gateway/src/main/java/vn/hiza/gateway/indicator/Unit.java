package vn.hiza.gateway.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a figure counts.
 *
 * @param en the English word for one; for money the ISO 4217 code
 * @param plural the English word for any other number
 * @param money true when the unit is a currency, whose code is the unit's
 */
public record Unit(
        String code,
        String vi,
        String en,
        String plural,
        @JsonProperty("money") boolean isMoney) {}
