package vn.hiza.gateway.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.gateway.consistency.Printing.exactly;
import static vn.hiza.gateway.consistency.Printing.named;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiza.gateway.consistency.ConsistencyReport.FindingCode;
import vn.hiza.gateway.consistency.ConsistencyReport.ImpliedRange;
import vn.hiza.gateway.consistency.ConsistencyReport.JudgedStatement;
import vn.hiza.gateway.consistency.ConsistencyReport.Verdict;
import vn.hiza.gateway.consistency.Unknown.Meaning;
import vn.hiza.gateway.figure.November2021;
import vn.hiza.gateway.indicator.Rounding;

/** What the figures published in November 2021 imply. */
class PublishedNovember2021Test {
    private static final String FOUNDED = "party.organisations.founded";
    private static final String TOTAL = "investment.capital.total";

    private final ConsistencyReport report = published().report(Printing.ALL, November2021.ledger());

    private static Printing published() {
        return new Printing()
                .unknown("plan", Meaning.TARGET, TOTAL, false)
                .unknown("plan-of-275-exactly", Meaning.TARGET, TOTAL, false)
                .unknown("rate", Meaning.CENTRAL_RATE, null, false)
                .unknown("capital-2020", Meaning.PREVIOUS, TOTAL, false)
                .unknown("organisations-quota", Meaning.TARGET, FOUNDED, true)
                .unknown("members-quota", Meaning.TARGET, "party.members.admitted", true)
                .unknown("people", Meaning.OTHER, null, true)
                .statement(
                        "capital",
                        TOTAL,
                        Printing.number("275000000", "1000000", null),
                        new Relation.Total(
                                List.of(exactly("27000000"), exactly("147000000")),
                                List.of(exactly("315000000000"), exactly("2039000000000")),
                                named("rate")))
                .percent("capital-of-plan", "92", named("capital"), named("plan"))
                .percent("275-of-plan", "92", exactly("275000000"), named("plan-of-275-exactly"))
                .statement(
                        "capital-growth",
                        null,
                        Printing.number("2.3", "0.1", null),
                        new Relation.Share(named("capital"), named("capital-2020"), false))
                .figure("organisations", FOUNDED, "5", null)
                .percent("organisations-of-quota", "166", named("organisations"), named("organisations-quota"))
                .figure("members", "party.members.admitted", "99", null)
                .percent("members-of-quota", "110", named("members"), named("members-quota"))
                .figure("dose-1", "health.dose1.people", "164300", null)
                .percent("dose-1-of-people", "99", named("dose-1"), named("people"))
                .about("dose-2", "health.dose2.people", "143990")
                .percent("dose-2-of-people", "88", named("dose-2"), named("people"));
    }

    @Test
    void percent166ComesOnlyFromTruncation() {
        assertThat(judged("organisations-of-quota").rules()).containsExactly(Rounding.FLOOR);
        assertThat(judged("organisations-of-quota").verdict()).isEqualTo(Verdict.FITS_BY_ONE_RULE);
        assertThat(Printing.findings(report, FindingCode.ONLY_ONE_RULE_FITS))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.statements()).containsExactly("organisations-of-quota");
                    assertThat(finding.words().en()).contains("(166%)", "cutting off the fraction");
                    assertThat(finding.words().vi()).contains("(166%)", "cắt bỏ phần lẻ");
                });
        assertThat(quotas("organisations-quota", Rounding.FLOOR)).containsExactly(BigInteger.valueOf(3));
        assertThat(quotas("organisations-quota", Rounding.HALF_UP)).isEmpty();
        assertThat(quotas("organisations-quota", Rounding.CEILING)).isEmpty();
    }

    @Test
    void quotaOf90IsTheOnlyOneBehind99And110PercentByEveryRule() {
        for (Rounding rule : Printing.ALL) {
            assertThat(quotas("members-quota", rule)).as(rule.name()).containsExactly(BigInteger.valueOf(90));
        }
    }

    @Test
    void percents99And88ShareNoDenominatorUnderOneRule() {
        assertThat(Printing.findings(report, FindingCode.NO_COMMON_RULE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.statements()).containsExactly("dose-1-of-people", "dose-2-of-people");
                    assertThat(finding.unknowns()).containsExactly("people");
                    assertThat(finding.words().en()).contains("people", "denominator of its own", "as an estimate");
                    assertThat(finding.evidence()).hasSize(8);
                });
        assertThat(Printing.implied(report, "people", Rounding.FLOOR).range()).isNull();
        assertThat(Printing.findings(report, FindingCode.NO_COMMON_VALUE)).isEmpty();
    }

    /** In millions, to one decimal as the facts state them. */
    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 297.3, false, 300.5, true",
        "FLOOR, 295.7, false, 298.9, true",
        "CEILING, 298.9, true, 302.2, false"
    })
    void planBehind92PercentOf275(Rounding rule, String from, boolean fromClosed, String to, boolean toClosed) {
        ImpliedRange plan =
                Printing.implied(report, "plan-of-275-exactly", rule).range();

        assertThat(plan.lower().value().movePointLeft(6).setScale(1, RoundingMode.HALF_UP))
                .hasToString(from);
        assertThat(plan.upper().value().movePointLeft(6).setScale(1, RoundingMode.HALF_UP))
                .hasToString(to);
        assertThat(plan.lower().closed()).isEqualTo(fromClosed);
        assertThat(plan.upper().closed()).isEqualTo(toClosed);
    }

    @ParameterizedTest
    @CsvSource({"HALF_UP, 23192, 23423, false, true", "FLOOR, 23078, 23307, false, true"})
    void rateBehind275(Rounding rule, String from, String to, boolean fromClosed, boolean toClosed) {
        ImpliedRange rate = Printing.implied(report, "rate", rule).range();

        assertThat(rate.lower().value().setScale(0, RoundingMode.HALF_UP)).hasToString(from);
        assertThat(rate.upper().value().setScale(0, RoundingMode.HALF_UP)).hasToString(to);
        assertThat(rate.lower().closed()).isEqualTo(fromClosed);
        assertThat(rate.upper().closed()).isEqualTo(toClosed);
    }

    @Test
    void endsAreExactFractions() {
        ImpliedRange rate = Printing.implied(report, "rate", Rounding.FLOOR).range();

        assertThat(rate.lower().fraction()).isEqualTo("1177000/51");
        assertThat(rate.upper().fraction()).isEqualTo("2354000/101");
        assertThat(rate.words().vi()).isEqualTo("trên 23.078,4 đến 23.306,9");
    }

    @Test
    void ourDataStandBesideEachAndContradictNone() {
        assertThat(judged("capital").ours().value()).hasToString("275851851.8518518519");
        assertThat(judged("capital").ours().rules()).containsExactly(Rounding.FLOOR);
        assertThat(judged("capital-of-plan").ours().rules())
                .containsExactly(Rounding.HALF_UP, Rounding.HALF_EVEN, Rounding.CEILING);
        assertThat(Printing.findings(report, FindingCode.CONTRADICTS_OUR_DATA)).isEmpty();
    }

    @Test
    void dataOfOursThatNoRulePrintsLikeThatAreNamed() {
        // Given
        Printing printing = new Printing()
                .unknown("quota", Meaning.TARGET, FOUNDED, true)
                .figure("organisations", FOUNDED, "6", null)
                .percent("of-quota", "150", named("organisations"), named("quota"));

        // When
        ConsistencyReport contradicted = printing.report(Printing.ALL, November2021.ledger());

        // Then
        assertThat(Printing.findings(contradicted, FindingCode.CONTRADICTS_OUR_DATA))
                .extracting(finding -> finding.statements() + " " + finding.unknowns() + " " + finding.ours())
                .containsExactly("[organisations] [] 5", "[of-quota] [] 1.6666666667", "[of-quota] [quota] 3");
        assertThat(Printing.findings(contradicted, FindingCode.CONTRADICTS_OUR_DATA)
                        .get(0)
                        .words()
                        .en())
                .isEqualTo(
                        "“organisations” (6): our data say 5, which no rounding rule considered turns into the printed"
                                + " number.");
    }

    /** Each with the denominator it was meant of: 166 % was truncated, 88 % was rounded, and no rule did both. */
    @Test
    void noOneRulePrintedAllOfThem() {
        // Given
        Printing printing = new Printing()
                .percent("organisations-of-quota", "166", exactly("5"), exactly("3"))
                .percent("dose-1-of-workers", "99", exactly("164300"), exactly("164960"))
                .percent("dose-2-of-dose-1", "88", exactly("143990"), exactly("164300"));

        // When
        ConsistencyReport together = printing.report(Printing.ALL, November2021.ledger());

        // Then
        assertThat(Printing.findings(together, FindingCode.NO_SINGLE_RULE)).hasSize(1);
        assertThat(Printing.findings(together, FindingCode.NO_COMMON_RULE)).isEmpty();
        assertThat(Printing.findings(together, FindingCode.NO_RULE_FITS)).isEmpty();
    }

    private List<BigInteger> quotas(String unknown, Rounding rule) {
        return Printing.implied(report, unknown, rule).candidates().numbers();
    }

    private JudgedStatement judged(String id) {
        return report.statements().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
