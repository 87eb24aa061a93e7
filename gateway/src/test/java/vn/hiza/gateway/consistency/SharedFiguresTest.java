package vn.hiza.gateway.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.gateway.consistency.Printing.exactly;
import static vn.hiza.gateway.consistency.Printing.named;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.hiza.gateway.consistency.ConsistencyReport.FindingCode;
import vn.hiza.gateway.consistency.ConsistencyReport.ImpliedRange;
import vn.hiza.gateway.consistency.Unknown.Meaning;
import vn.hiza.gateway.figure.FakeLedger;
import vn.hiza.gateway.indicator.DisplayRule.Qualifier;
import vn.hiza.gateway.indicator.Rounding;
import vn.hiza.gateway.indicator.TargetRule.Wording;

/** Statements that bear on each other because they speak of the same quantity. */
class SharedFiguresTest {
    private static final String WORKERS = "workforce.workers";
    private static final PrintedNumber HALF = Printing.number("50", null, null);

    @Test
    void figurePrintedTwiceWithDifferentNumbersContradicts() {
        // Given
        Printing printing = new Printing()
                .figure("on-the-first-page", WORKERS, "164000", "1000")
                .figure("on-the-last-page", WORKERS, "166000", "1000");

        // When
        ConsistencyReport report = printing.report(Printing.ALL, new FakeLedger());

        // Then
        assertThat(Printing.findings(report, FindingCode.NO_COMMON_VALUE))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.statements()).containsExactly("on-the-first-page", "on-the-last-page"));
    }

    @Test
    void printedFigureNarrowsTheDenominatorThatIsTheSameFigure() {
        // Given
        Printing printing = new Printing()
                .unknown("workers", Meaning.FIGURE, WORKERS, true)
                .statement("nearly", WORKERS, Printing.number("165000", "1000", Qualifier.NEARLY), null)
                .percent("vaccinated", "99", exactly("164300"), named("workers"));

        // When
        ImpliedRange workers = Printing.implied(
                        printing.report(Printing.ALL, new FakeLedger()), "workers", Rounding.FLOOR)
                .range();

        // Then
        assertThat(workers.words().en()).isEqualTo("above 164,300 to below 165,000");
    }

    /** No two of the three contradict: each pair has a common denominator. */
    @Test
    void setOfThreeIsFoundWhereNoPairContradicts() {
        // Given
        Printing printing = new Printing()
                .unknown("a", Meaning.OTHER, null, false)
                .unknown("b", Meaning.OTHER, null, false)
                .percent("a-of-100", "50", named("a"), exactly("100"))
                .percent("b-of-a", "50", named("b"), named("a"))
                .percent("b-of-100", "30", named("b"), exactly("100"))
                .percent("a-of-200", "25", named("a"), exactly("200"));

        // When
        ConsistencyReport report = printing.report(Printing.ALL, new FakeLedger());

        // Then
        assertThat(Printing.findings(report, FindingCode.NO_COMMON_VALUE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.statements()).hasSize(3).contains("b-of-a", "b-of-100");
                    assertThat(finding.words().vi()).contains("“a”", "dù mỗi số có quy tắc làm tròn riêng");
                });
    }

    /** Each is half of the other, so that ends halve for ever: the answer comes all the same. */
    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void circlesOfRelationsEnd() {
        // Given
        Printing printing = new Printing()
                .figure("a", null, "0", "200")
                .figure("b", null, "0", "200")
                .statement("half", null, HALF, new Relation.Share(named("a"), named("b"), true))
                .statement("other-half", null, HALF, new Relation.Share(named("b"), named("a"), true));

        // When
        ConsistencyReport report = printing.report(List.of(Rounding.FLOOR, Rounding.HALF_UP), new FakeLedger());

        // Then
        assertThat(report.statements()).hasSize(4);
    }

    /** A plan below zero is not compared, and of one that nothing bears on nothing is said. */
    @Test
    void ourValuesBelowZeroMakeNoContradiction() {
        // Given
        Printing printing = new Printing()
                .unknown("plan", Meaning.TARGET, WORKERS, false)
                .unknown("idle", Meaning.TARGET, WORKERS, false)
                .figure("workers", null, "100", null)
                .percent("of-plan", "50", named("workers"), named("plan"))
                .percent("of-some", "0", named("plan"), exactly("100000"));

        // When
        ConsistencyReport report = printing.report(Printing.ALL, new FakeLedger().target(WORKERS, Wording.PLAN, "-3"));

        // Then
        assertThat(Printing.findings(report, FindingCode.CONTRADICTS_OUR_DATA)).isEmpty();
        assertThat(Printing.findings(report, FindingCode.OURS_BELOW_ZERO))
                .extracting(finding -> finding.statements() + " " + finding.unknowns())
                .containsExactly("[of-some] []", "[of-plan, of-some] [plan]");
        assertThat(Printing.findings(report, FindingCode.OURS_BELOW_ZERO)
                        .get(1)
                        .words()
                        .en())
                .contains("our data say", "below zero", "not compared");
    }

    @Test
    void sharedRateIsNotCalledADenominator() {
        // Given
        Printing printing = new Printing()
                .unknown("rate", Meaning.OTHER, null, false)
                .statement("first", null, Printing.number("1000", "100", null), sum("23000000"))
                .statement("second", null, Printing.number("900", "100", null), sum("23000000"));

        // When
        ConsistencyReport report = printing.report(List.of(Rounding.FLOOR, Rounding.CEILING), new FakeLedger());

        // Then
        assertThat(Printing.findings(report, FindingCode.NO_COMMON_RULE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.words().en())
                        .contains("no one rounding rule considered", "or a value of “rate” of its own")
                        .doesNotContain("denominator"));
    }

    private static Relation.Total sum(String dong) {
        return new Relation.Total(List.of(), List.of(exactly(dong)), named("rate"));
    }

    @Test
    void shareOfZeroIsPrintedByNoRule() {
        // Given
        Printing printing = new Printing().percent("of-nothing", "100", exactly("3"), exactly("0"));

        // When
        ConsistencyReport report = printing.report(Printing.ALL, new FakeLedger());

        // Then
        assertThat(Printing.findings(report, FindingCode.NO_RULE_FITS)).hasSize(1);
    }
}
