package vn.hiza.gateway.consistency.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever values lie in two intervals, what they make together lies in what the intervals make. */
class IntervalPropertyTest {
    private record Held(Interval interval, Rational value) {}

    @Property(tries = 2000)
    void resultsOfValuesLieInResultsOfIntervals(@ForAll long seed) {
        // Given
        Random random = new Random(seed);
        Held a = held(random);
        Held b = held(random);

        // Then
        assertThat(a.interval().plus(b.interval()).contains(a.value().plus(b.value())))
                .as("%s + %s", a, b)
                .isTrue();
        assertThat(a.interval().times(b.interval()).contains(a.value().times(b.value())))
                .as("%s × %s", a, b)
                .isTrue();
        if (b.value().signum() > 0) {
            assertThat(a.interval().over(b.interval()).contains(a.value().over(b.value())))
                    .as("%s ÷ %s", a, b)
                    .isTrue();
        }
        if (a.value().compareTo(b.value()) >= 0) {
            assertThat(a.interval().minus(b.interval()).contains(a.value().minus(b.value())))
                    .as("%s − %s", a, b)
                    .isTrue();
        }
        Rational product = a.value().times(b.value());
        Interval products = around(random, product).interval();
        assertThat(products.factorBeside(a.interval()).contains(b.value()))
                .as("%s beside %s in %s", b, a, products)
                .isTrue();
    }

    @Property(tries = 2000)
    void commonAndCoveringIntervalsHoldWhatTheyShould(@ForAll long seed) {
        // Given
        Random random = new Random(seed);
        Interval a = held(random).interval();
        Interval b = held(random).interval();
        Rational value = held(random).value();

        // Then
        boolean inBoth = a.contains(value) && b.contains(value);
        assertThat(a.intersect(b).contains(value))
                .as("%s in %s ∩ %s", value, a, b)
                .isEqualTo(inBoth);
        if (a.contains(value) || b.contains(value)) {
            assertThat(a.hull(b).contains(value))
                    .as("%s in %s ∪ %s", value, a, b)
                    .isTrue();
        }
        if (inBoth) {
            assertThat(a.intersect(b).isEmpty()).isFalse();
        }
        assertThat(a.wholeNumbers().contains(value) && value.isWhole())
                .as("%s among the whole numbers of %s", value, a)
                .isEqualTo(a.contains(value) && value.isWhole());
    }

    /** Small numbers, so that ends meet and zero is common. */
    private static Held held(Random random) {
        return around(random, fraction(random));
    }

    private static Held around(Random random, Rational value) {
        Rational below = fraction(random);
        Rational lower = below.compareTo(value) <= 0 ? below : value;
        boolean lowerClosed = lower.equals(value) || random.nextBoolean();
        if (random.nextInt(5) == 0) {
            return new Held(new Interval(lower, lowerClosed, null, false), value);
        }
        Rational upper = value.plus(random.nextInt(3) == 0 ? Rational.ZERO : fraction(random));
        boolean upperClosed = upper.equals(value) || random.nextBoolean();
        return new Held(new Interval(lower, lowerClosed, upper, upperClosed), value);
    }

    private static Rational fraction(Random random) {
        return new Rational(BigInteger.valueOf(random.nextInt(7)), BigInteger.valueOf(1 + random.nextInt(3)));
    }
}
