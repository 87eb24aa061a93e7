package vn.hiza.gateway.consistency.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkTest {
    private static final List<Constraint> CIRCLE =
            List.of(new Quotient("half", "a", "b"), new Quotient("half", "b", "a"));

    /** Each is half of the other, so that ends halve as long as they may. */
    @ParameterizedTest
    @ValueSource(ints = {0, 6, 7, 20, 100})
    void narrowingThatStopsEarlyCostsWhatItMayAndLeavesMore(int most) {
        // Given
        Work little = new Work(most);
        Work much = new Work(10_000);

        // When
        Interval early = circle(little);
        Interval late = circle(much);

        // Then
        assertThat(little.done()).isLessThanOrEqualTo(most);
        assertThat(little.isCutShort()).isTrue();
        assertThat(much.isCutShort()).isFalse();
        assertThat(early.hull(late)).isEqualTo(early).isNotEqualTo(late);
    }

    private static Interval circle(Work work) {
        Domains domains = new Domains(Set.of(), work);
        Rational half = new Rational(BigInteger.ONE, BigInteger.TWO);
        Rational most = new Rational(BigInteger.valueOf(200), BigInteger.ONE);
        domains.narrow("half", Interval.exactly(half));
        domains.narrow("a", new Interval(Rational.ZERO, true, most, false));
        domains.narrow("b", new Interval(Rational.ZERO, true, most, false));
        assertThat(domains.settle(CIRCLE)).isTrue();
        return domains.of("a");
    }
}
