package vn.hiza.gateway.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Warning;
import vn.hiza.gateway.figure.SettledPosition;
import vn.hiza.gateway.indicator.TargetRule.Wording;
import vn.hiza.gateway.indicator.Words;

/** The board's answer. Fields that do not apply are null. */
public record Board(
        LocalDate asOf,
        String dataVersion,
        @Nullable String zone,
        List<SettledPosition> settledThrough,
        List<Entry> indicators,
        List<Warning> warnings) {

    /** The figure of an indicator of the catalogue. */
    public Entry entry(String code) {
        return indicators.stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** One figure. */
    public record Entry(
            String code,
            Words name,
            String unit,
            @Nullable BigDecimal value,
            Words display,
            @Nullable TargetReached target,
            @Nullable Share share,
            @Nullable Approval approval,
            @Nullable Previous previous,
            Reporting reporting) {}

    /**
     * A figure against what is wanted in the year: a value, or a range.
     *
     * @param display the attainment in whole percent, or the range
     * @param text the display in a sentence's words
     */
    public record TargetReached(
            Wording kind,
            String period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable BigDecimal attainment,
            @Nullable String display,
            @Nullable Words text,
            @Nullable ProRated proRated) {}

    /** The part of a yearly target that falls to the days elapsed. */
    public record ProRated(BigDecimal value, @Nullable BigDecimal attainment) {}

    /** A figure as a share of another one. */
    public record Share(
            String of,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value,
            @Nullable Words display) {}

    /**
     * What of a figure a lead stands for. Of each subject the latest statement of an approved day counts as approved; what the
     * figure has beyond that is provisional, and negative where a later statement took back what was approved.
     *
     * @param share approved part of the figure; null when the figure is zero
     */
    public record Approval(
            BigDecimal approved,
            BigDecimal provisional,
            @Nullable BigDecimal share,
            @Nullable Words display) {}

    /**
     * The same figure of the year before.
     *
     * @param comparable true when both sides cover the same days and both had reports in them
     */
    public record Previous(
            String period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal ratio,
            @Nullable Words display,
            boolean comparable) {}

    /**
     * Whose statements are in the figure.
     *
     * @param expected zones in operation on the day
     * @param received those of them with a statement in the figure's period; where the catalogue says how often it is stated, with
     *     one that is not overdue on the day
     * @param recordedBy the client that recorded the statement of that day; of several, the one that was added last;
     *     null for whoever may not see such statements
     */
    public record Reporting(
            int expected,
            int received,
            @Nullable LocalDate lastReportedOn,
            @Nullable String recordedBy) {}
}
