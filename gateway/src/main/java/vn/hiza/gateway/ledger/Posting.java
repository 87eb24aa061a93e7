package vn.hiza.gateway.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a fact says about a measure on a day.
 *
 * @param subject whose level or contribution it is
 * @param currency "" for counts
 * @param place where it counts
 */
public record Posting(
        String measure, String subject, String currency, LocalDate day, BigDecimal amount, Rule rule, Place place) {

    /** How a posting becomes a delta. */
    public enum Rule {
        /** The amount itself, counted from 1 January. */
        FLOW('F', false),
        /** The amount itself, counted since ever. */
        CHANGE('F', true),
        /** A level: the amount less the subject's level before. */
        LEVEL('L', true),
        /** One for the subject's first in a year, nothing for the others. */
        FIRST_IN_YEAR('Y', false);

        private final char code;
        private final boolean stock;

        Rule(char code, boolean stock) {
            this.code = code;
            this.stock = stock;
        }

        public char code() {
            return code;
        }

        public boolean stock() {
            return stock;
        }
    }

    /** Where a posting counts: where its enterprise is on the day, or a zone and district of its own, or nowhere. */
    public record Place(
            @Nullable String enterprise,
            @Nullable String zone,
            @Nullable String district) {
        static final Place NOWHERE = new Place(null, "", "");

        static Place of(@Nullable String enterprise) {
            return enterprise == null ? NOWHERE : new Place(enterprise, null, null);
        }

        static Place in(String zone, String district) {
            return new Place(null, zone, district);
        }
    }

    static Posting of(String measure, String subject, LocalDate day, long amount, Rule rule, Place place) {
        return new Posting(measure, subject, "", day, BigDecimal.valueOf(amount), rule, place);
    }
}
