package vn.hiza.gateway.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.gateway.consistency.Printing.exactly;
import static vn.hiza.gateway.consistency.Printing.named;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hiza.gateway.consistency.ConsistencyReport.FindingCode;
import vn.hiza.gateway.consistency.Unknown.Meaning;
import vn.hiza.gateway.figure.FakeLedger;

/** Questions of 40 statements, 40 unknowns and up to 100 numbers in relations: what they cost is counted, never timed. */
class WorstQuestionTest {
    private static final int MOST = 40;

    /** Two sums over the same 40 unknowns, of which neighbours are half of each other in circles. */
    @Test
    void sumsOverLinkedQuantitiesEndWithinTheBudgetAndSaySo() {
        // Given
        Printing printing = unknowns();
        List<Operand> usd = operands(0, 20);
        List<Operand> vnd = operands(20, 40);
        for (String id : List.of("first", "second")) {
            printing.statement(
                    id, null, Printing.number("7000", "1000", null), new Relation.Total(usd, vnd, exactly("2.3")));
        }
        for (int i = 0; i < 9; i++) {
            printing.percent("share-" + i, "50", named("u" + i), named("u" + (i + 1) % 9));
        }
        for (int i = 11; i < MOST; i++) {
            printing.figure("figure-" + i, null, String.valueOf(i), "1");
        }

        // When
        ConsistencyCheck check = printing.check(Printing.ALL, new FakeLedger());
        ConsistencyReport report = check.report();

        // Then
        assertWithinBudget(check, report);
        assertThat(Printing.findings(report, FindingCode.CUT_SHORT))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.words().en()).contains("contradictions may be missed", "smaller parts"));
    }

    @Test
    void circleOfAllStatementsEndsWithinTheBudget() {
        // Given
        Printing printing = unknowns();
        for (int i = 0; i < MOST; i++) {
            printing.percent("share-" + i, "50", named("u" + i), named("u" + (i + 1) % MOST));
        }

        // When
        ConsistencyCheck check = printing.check(Printing.ALL, new FakeLedger());

        // Then
        assertWithinBudget(check, check.report());
    }

    /** No two of the forty agree. */
    @Test
    void fortyContradictionsEndWithinTheBudget() {
        // Given
        Printing printing = unknowns();
        for (int i = 0; i < MOST; i++) {
            printing.percent("percent-" + i, String.valueOf(10 + 3 * i), exactly("1000"), named("u0"));
        }

        // When
        ConsistencyCheck check = printing.check(Printing.ALL, new FakeLedger());
        ConsistencyReport report = check.report();

        // Then
        assertWithinBudget(check, report);
        assertThat(Printing.findings(report, FindingCode.NO_COMMON_VALUE)).isNotEmpty();
    }

    private static void assertWithinBudget(ConsistencyCheck check, ConsistencyReport report) {
        assertThat(check.operations()).isPositive().isLessThanOrEqualTo(ConsistencyCheck.MOST_OPERATIONS);
        assertThat(report.statements()).hasSize(MOST);
        assertThat(report.unknowns()).hasSize(MOST);
    }

    private static Printing unknowns() {
        Printing printing = new Printing();
        for (int i = 0; i < MOST; i++) {
            printing.unknown("u" + i, Meaning.OTHER, null, i % 2 == 0);
        }
        return printing;
    }

    private static List<Operand> operands(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> named("u" + i)).toList();
    }
}
