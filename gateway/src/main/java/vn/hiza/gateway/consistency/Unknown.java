package vn.hiza.gateway.consistency;

import org.jspecify.annotations.Nullable;

/**
 * A quantity above zero that was not printed.
 *
 * @param label what readers call it; null when the id says enough
 * @param indicator whose target, figure or previous figure it is; null where it has none
 * @param isWhole whether it is a whole number
 */
public record Unknown(
        String id,
        @Nullable String label,
        Meaning means,
        @Nullable String indicator,
        boolean isWhole) {

    String name() {
        return label == null ? id : label;
    }

    /** What of our data it can be held against. */
    public enum Meaning {
        /** The target of the indicator for the year. */
        TARGET,
        /** The indicator itself, as a denominator. */
        FIGURE,
        /** The indicator over the same days of the year before. */
        PREVIOUS,
        /** The State Bank's central rate, in VND for one USD. */
        CENTRAL_RATE,
        /** Nothing we have. */
        OTHER
    }
}
