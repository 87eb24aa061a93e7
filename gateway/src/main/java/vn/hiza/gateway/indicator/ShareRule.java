package vn.hiza.gateway.indicator;

/**
 * A figure shown as a share of another one.
 *
 * @param of code of the indicator that is the denominator
 * @param rounding of the whole percent
 * @param words with {@code {percent}} where the percentage stands
 */
public record ShareRule(String of, Rounding rounding, Words words) {}
