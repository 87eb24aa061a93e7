package vn.hiza.gateway.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.hiza.gateway.consistency.solve.Rational;
import vn.hiza.gateway.indicator.Rounding;

class PrintedNumberTest {
    /** The same rounding that the board displays by decides what a printed number may stand for. */
    @Property(tries = 2000)
    void standsForExactlyTheValuesThatTheRulePrintsLikeIt(@ForAll long seed) {
        // Given
        Random random = new Random(seed);
        BigDecimal step = new BigDecimal(new String[] {"1", "0.1", "5", "1000"}[random.nextInt(4)]);
        BigDecimal printed = step.multiply(BigDecimal.valueOf(random.nextInt(6)));
        BigDecimal value =
                step.multiply(BigDecimal.valueOf(random.nextInt(25), 0)).multiply(new BigDecimal("0.25"));
        Rounding rule = Rounding.values()[1 + random.nextInt(4)];

        // Then
        boolean printsIt = rule.inSteps(value, step).multiply(step).compareTo(printed) == 0;
        assertThat(new PrintedNumber(printed, step, null).under(rule).contains(Rational.of(value)))
                .as("%s printed as %s in steps of %s by %s", value, printed, step, rule)
                .isEqualTo(printsIt);
    }
}
