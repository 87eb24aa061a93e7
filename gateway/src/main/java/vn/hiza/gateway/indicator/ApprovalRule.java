package vn.hiza.gateway.indicator;

/**
 * How the approved part of a figure is shown, for figures of statements that somebody approves.
 *
 * @param rounding of the whole percent
 * @param words with {@code {percent}} where the percentage stands
 */
public record ApprovalRule(Rounding rounding, Words words) {
    /** What names the approved part of a measure, behind its name. */
    public static final String APPROVED = ".approved";

    /** The measure that holds the approved part of another. */
    public static String approved(String measure) {
        return measure + APPROVED;
    }
}
