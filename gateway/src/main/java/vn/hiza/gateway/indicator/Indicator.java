package vn.hiza.gateway.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the Board: a formula over measures, with everything a reader needs to trust it.
 *
 * @param measures what the ledger keeps and the figure adds up; for a share, its numerator
 * @param currency which currency of the measures counts; null when they are counts, or all currencies count
 * @param formula the arithmetic in words
 * @param target null when no target is set for this figure
 * @param comparator null when the figure is not compared with an earlier one
 * @param share null when the figure is not a share of another one
 * @param rhythm how often its sources state it; null when nobody owes a statement at any time
 * @param approval null when nobody approves the statements behind the figure
 */
public record Indicator(
        String code,
        String group,
        Kind kind,
        Words name,
        Unit unit,
        List<String> measures,
        @Nullable String currency,
        Words formula,
        DisplayRule display,
        @Nullable TargetRule target,
        @Nullable Comparator comparator,
        @Nullable ShareRule share,
        @Nullable Rhythm rhythm,
        @Nullable ApprovalRule approval) {

    /** How the percentage of its target is rounded. */
    public Rounding attainmentRounding() {
        return target == null ? Rounding.HALF_UP : target.rounding();
    }

    /** The part of the figure that the measures of another one make, by its own arithmetic. */
    public Indicator part(Indicator other) {
        if (!measures.containsAll(other.measures())) {
            throw new IllegalArgumentException(code + " does not add up what " + other.code() + " does");
        }
        return new Indicator(
                code,
                group,
                kind,
                name,
                unit,
                other.measures(),
                currency,
                formula,
                display,
                target,
                comparator,
                share,
                rhythm,
                approval);
    }
}
