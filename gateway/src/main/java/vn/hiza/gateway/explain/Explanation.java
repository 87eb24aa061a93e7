package vn.hiza.gateway.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Warning;
import vn.hiza.gateway.board.Board.Approval;
import vn.hiza.gateway.board.Board.Share;
import vn.hiza.gateway.figure.Contribution;
import vn.hiza.gateway.figure.Rate;
import vn.hiza.gateway.figure.Term;
import vn.hiza.gateway.indicator.Rounding;
import vn.hiza.gateway.indicator.Words;

/**
 * A figure with everything it was made of.
 *
 * @param rate the one rate of a total that was converted once
 * @param conversions every conversion with its sum and rate; several when movements convert at their own dates
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Explanation(
        String code,
        LocalDate asOf,
        @Nullable String zone,
        String dataVersion,
        @Nullable BigDecimal value,
        String unit,
        Words display,
        Words formula,
        List<Term> terms,
        @Nullable Rate rate,
        List<Conversion> conversions,
        @Nullable Share share,
        @Nullable Approval approval,
        @Nullable RoundingApplied rounding,
        Contributions contributions,
        List<Warning> warnings) {

    /** A sum in đồng and the rate it was divided by. */
    public record Conversion(
            String currency, BigDecimal sum, @Nullable Rate rate) {}

    /** How the shown number follows from the value: rounded to so many of a step. */
    public record RoundingApplied(Rounding rule, BigDecimal step, BigDecimal applied) {}

    /**
     * The statements, paged.
     *
     * @param sum all statements' amounts together, in the unit of the figure, added up from the statements alone: to be
     *     equal to the value (for years-since, to the year that is subtracted)
     * @param sums the same by currency before any conversion; all pages' items add up to them exactly
     * @param addUp whether they make the figure, which comes of the sums that the ledger keeps
     */
    public record Contributions(
            List<Contribution> items,
            @Nullable String nextCursor,
            @Nullable BigDecimal sum,
            List<CurrencySum> sums,
            boolean addUp) {}

    /** A sum in one currency; null currency for counts. */
    public record CurrencySum(@Nullable String currency, BigDecimal sum) {}
}
