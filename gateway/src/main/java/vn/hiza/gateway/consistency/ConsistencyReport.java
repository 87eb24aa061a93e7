package vn.hiza.gateway.consistency;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.consistency.Unknown.Meaning;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.indicator.Rounding;
import vn.hiza.gateway.indicator.Words;

/** What the printed figures imply and which of them contradict each other or our data. Parts that do not apply are null. */
public record ConsistencyReport(
        LocalDate asOf,
        @Nullable String zone,
        FxPolicy fx,
        String dataVersion,
        List<Rounding> rules,
        List<JudgedStatement> statements,
        List<ImpliedUnknown> unknowns,
        List<Finding> findings) {

    /** The gravest thing that is to be said of a statement. */
    public enum Verdict {
        FITS,
        FITS_BY_ONE_RULE,
        CONTRADICTS_OUR_DATA,
        CONTRADICTS_OTHERS,
        FITS_BY_NO_RULE
    }

    /** @param rules those by which the number can have been printed, taken by itself and with what it names */
    public record JudgedStatement(
            String id,
            @Nullable String label,
            Verdict verdict,
            List<Rounding> rules,
            @Nullable OwnValue ours,
            Words words) {}

    /**
     * What our data say of a printed number.
     *
     * @param value of a percent, the fraction: 0.9195 for 91.95 %
     * @param rules those that print it like the statement
     */
    public record OwnValue(BigDecimal value, List<Rounding> rules) {}

    /**
     * @param implied what all statements that bear on it leave of it, when one rule printed them all
     * @param anyRules the same when each has a rule of its own; null when nothing is left
     * @param ours what our data say
     */
    public record ImpliedUnknown(
            String id,
            @Nullable String label,
            Meaning means,
            @Nullable String indicator,
            List<UnderRule> implied,
            @Nullable ImpliedRange anyRules,
            @Nullable BigDecimal ours) {}

    /**
     * @param range null when nothing is left of it
     * @param candidates the whole numbers within, of a count; null of what need not be whole
     */
    public record UnderRule(
            Rounding rule,
            @Nullable ImpliedRange range,
            @Nullable Candidates candidates) {}

    /** @param upper null when there is none */
    public record ImpliedRange(RangeEnd lower, @Nullable RangeEnd upper, Words words) {}

    /**
     * @param value to ten decimals, half-up
     * @param fraction exactly, as 500/167 or 90
     * @param closed whether the end belongs to the range
     */
    public record RangeEnd(BigDecimal value, String fraction, boolean closed) {}

    /**
     * @param count null when there is no end of them
     * @param numbers the first twenty
     */
    public record Candidates(@Nullable BigInteger count, List<BigInteger> numbers) {}

    /** The kinds of finding. */
    public enum FindingCode {
        /** No rule considered prints the number from what it is said to follow from. */
        @JsonProperty("no-rule-fits")
        NO_RULE_FITS,
        /** Exactly one does. */
        @JsonProperty("only-one-rule-fits")
        ONLY_ONE_RULE_FITS,
        /** Together they fit under no one rule; rules of their own, or denominators of their own, would explain them. */
        @JsonProperty("no-common-rule")
        NO_COMMON_RULE,
        /** Together they fit under no rules at all. */
        @JsonProperty("no-common-value")
        NO_COMMON_VALUE,
        /** Each group fits by itself, and no one rule prints all of them. */
        @JsonProperty("no-single-rule")
        NO_SINGLE_RULE,
        /** Our data say otherwise under every rule. */
        @JsonProperty("contradicts-our-data")
        CONTRADICTS_OUR_DATA,
        /** Our value lies below zero, where nothing here is reckoned, so that the two cannot be compared. */
        @JsonProperty("ours-below-zero")
        OURS_BELOW_ZERO,
        /** Working all of it out would cost too much: ranges may be too wide, and contradictions missed. */
        @JsonProperty("cut-short")
        CUT_SHORT
    }

    /**
     * @param evidence of a shared quantity, what each statement by itself makes of it
     * @param ours our value, where the finding is about one
     */
    public record Finding(
            FindingCode code,
            List<String> statements,
            List<String> unknowns,
            List<Evidence> evidence,
            @Nullable BigDecimal ours,
            Words words) {}

    /** @param quantity id of the statement or unknown that is shared */
    public record Evidence(
            Rounding rule,
            String statement,
            String quantity,
            @Nullable ImpliedRange range) {}
}
