package vn.hiza.gateway.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.gateway.consistency.Printing.named;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.hiza.gateway.consistency.ConsistencyReport.Finding;
import vn.hiza.gateway.consistency.ConsistencyReport.FindingCode;
import vn.hiza.gateway.consistency.ConsistencyReport.ImpliedRange;
import vn.hiza.gateway.consistency.ConsistencyReport.RangeEnd;
import vn.hiza.gateway.consistency.ConsistencyReport.UnderRule;
import vn.hiza.gateway.consistency.Unknown.Meaning;
import vn.hiza.gateway.consistency.solve.Interval;
import vn.hiza.gateway.consistency.solve.Rational;
import vn.hiza.gateway.figure.FakeLedger;
import vn.hiza.gateway.indicator.Rounding;

/** True figures printed by a rule never contradict under it and lie in what is implied; figures moved away contradict. */
class ConsistencyPropertyTest {
    private static final Set<FindingCode> CONTRADICTIONS =
            Set.of(FindingCode.NO_RULE_FITS, FindingCode.NO_COMMON_RULE, FindingCode.NO_COMMON_VALUE);

    @Property(tries = 300)
    void percentsPrintedByARuleAgreeOnTheirTrueDenominator(@ForAll long seed) {
        // Given
        Random random = new Random(seed);
        Rounding rule = rule(random);
        long denominator = 1 + random.nextInt(2000);
        Printing printing = new Printing().unknown("of", Meaning.OTHER, null, random.nextBoolean());
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            BigDecimal part = BigDecimal.valueOf(random.nextInt(5) == 0 ? 0 : random.nextInt(3000));
            String partStep = random.nextBoolean() ? null : random.nextBoolean() ? "10" : "1";
            String step = random.nextBoolean() ? "1" : "0.1";
            PrintedNumber printedPart = partStep == null
                    ? Printing.number(part.toPlainString(), null, null)
                    : printed(rule, part, BigDecimal.ONE, partStep);
            printing.statement("part-" + i, null, printedPart, null)
                    .statement(
                            "percent-" + i,
                            null,
                            printed(rule, part.multiply(new BigDecimal(100)), BigDecimal.valueOf(denominator), step),
                            new Relation.Share(named("part-" + i), named("of"), true));
        }
        List<Rounding> rules = random.nextBoolean() ? List.of(rule) : Printing.ALL;

        // When
        ConsistencyReport report = printing.report(rules, new FakeLedger());

        // Then
        assertNothingContradicts(report);
        UnderRule implied = Printing.implied(report, "of", rule);
        assertHolds(implied.range(), new Rational(BigInteger.valueOf(denominator), BigInteger.ONE));
        if (implied.candidates() != null && implied.candidates().count() != null) {
            BigInteger first = implied.candidates().numbers().get(0);
            BigInteger last = first.add(implied.candidates().count());
            assertThat(BigInteger.valueOf(denominator)).isBetween(first, last);
        }
    }

    @Property(tries = 300)
    void totalsPrintedByARuleAgreeWithTheirTrueRateAndEarlierValue(@ForAll long seed) {
        // Given
        Random random = new Random(seed);
        Rounding rule = rule(random);
        BigDecimal rate = BigDecimal.valueOf(1_000_000 + random.nextInt(2_000_000), 2);
        BigDecimal usd = BigDecimal.valueOf(random.nextInt(300_000_000));
        BigDecimal dong =
                BigDecimal.valueOf(random.nextInt(5_000)).scaleByPowerOfTen(9).setScale(0);
        BigDecimal earlier = BigDecimal.valueOf(1 + random.nextInt(500_000_000));
        BigDecimal scaled = usd.multiply(rate).add(dong);
        Printing printing = new Printing()
                .unknown("rate", Meaning.OTHER, null, false)
                .unknown("earlier", Meaning.OTHER, null, random.nextBoolean())
                .figure("usd", null, usd.toPlainString(), null)
                .statement("dong", null, printed(rule, dong, BigDecimal.ONE, "1000000000"), null)
                .statement(
                        "total",
                        null,
                        printed(rule, scaled, rate, random.nextBoolean() ? "1000000" : "1000"),
                        new Relation.Total(List.of(named("usd")), List.of(named("dong")), named("rate")))
                .statement(
                        "times",
                        null,
                        printed(rule, scaled, rate.multiply(earlier), "0.1"),
                        new Relation.Share(named("total"), named("earlier"), false));

        // When
        ConsistencyReport report = printing.report(List.of(rule), new FakeLedger());

        // Then
        assertNothingContradicts(report);
        assertHolds(Printing.implied(report, "rate", rule).range(), Rational.of(rate));
        assertHolds(Printing.implied(report, "earlier", rule).range(), Rational.of(earlier));
    }

    @Property(tries = 200)
    void percentMovedAwayFitsByNoRule(@ForAll long seed) {
        // Given
        Random random = new Random(seed);
        BigDecimal denominator = BigDecimal.valueOf(1 + random.nextInt(500));
        BigDecimal part = BigDecimal.valueOf(random.nextInt(500));
        PrintedNumber right = printed(rule(random), part.multiply(new BigDecimal(100)), denominator, "1");
        BigDecimal moved = right.value().add(BigDecimal.valueOf(2 + random.nextInt(5)));
        Printing printing = new Printing()
                .percent("percent", moved.toPlainString(), new Operand.Exact(part), new Operand.Exact(denominator));

        // When
        ConsistencyReport report = printing.report(Printing.ALL, new FakeLedger());

        // Then
        assertThat(Printing.findings(report, FindingCode.NO_RULE_FITS)).hasSize(1);
    }

    @Property(tries = 200)
    void percentsOfOnePartThatAreTwoStepsApartShareNoDenominator(@ForAll long seed) {
        // Given
        Random random = new Random(seed);
        int percent = 1 + random.nextInt(150);
        Printing printing = new Printing()
                .unknown("of", Meaning.OTHER, null, false)
                .figure("part", null, String.valueOf(1 + random.nextInt(9000)), null)
                .percent("first", String.valueOf(percent), named("part"), named("of"))
                .percent("second", String.valueOf(percent + 2 + random.nextInt(9)), named("part"), named("of"));

        // When
        ConsistencyReport report = printing.report(Printing.ALL, new FakeLedger());

        // Then
        assertThat(Printing.findings(report, FindingCode.NO_COMMON_VALUE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.statements()).containsExactly("first", "second"));
    }

    /** Exactly what the rule prints for a quotient, which no decimal could hold. */
    private static PrintedNumber printed(Rounding rule, BigDecimal dividend, BigDecimal divisor, String step) {
        BigDecimal steps = rule.inSteps(dividend, divisor.multiply(new BigDecimal(step)));
        return new PrintedNumber(steps.multiply(new BigDecimal(step)), new BigDecimal(step), null);
    }

    private static Rounding rule(Random random) {
        return Printing.ALL.get(random.nextInt(Printing.ALL.size()));
    }

    private static void assertNothingContradicts(ConsistencyReport report) {
        assertThat(report.findings().stream().map(Finding::code)).doesNotContainAnyElementsOf(CONTRADICTIONS);
    }

    private static void assertHolds(ImpliedRange range, Rational value) {
        assertThat(range).isNotNull();
        RangeEnd upper = range.upper();
        Interval interval = new Interval(
                fraction(range.lower().fraction()),
                range.lower().closed(),
                upper == null ? null : fraction(upper.fraction()),
                upper != null && upper.closed());
        assertThat(interval.contains(value)).as("%s in %s", value, interval).isTrue();
    }

    private static Rational fraction(String text) {
        String[] parts = text.split("/");
        return new Rational(new BigInteger(parts[0]), parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]));
    }
}
