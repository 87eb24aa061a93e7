package vn.hiza.gateway.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiza.gateway.indicator.Rounding;
import vn.hiza.gateway.indicator.Words;

class RatioDisplayTest {
    @ParameterizedTest
    @CsvSource({
        "0.9195, HALF_UP, 92%",
        "0.915, HALF_UP, 92%",
        "0.9149, HALF_UP, 91%",
        "1.666667, FLOOR, 166%",
        "0.99999, FLOOR, 99%",
        "1, FLOOR, 100%",
        "0, HALF_UP, 0%"
    })
    void percentIsWholeByTheFiguresRule(BigDecimal ratio, Rounding rounding, String shown) {
        assertThat(RatioDisplay.percent(ratio, rounding)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2.3320 | gấp 2,3 lần  | 2.3 times
            2.25   | gấp 2,3 lần  | 2.3 times
            1.04   | bằng 1,0 lần | 1.0 times
            0.6364 | bằng 0,6 lần | 0.6 times
            12     | gấp 12,0 lần | 12.0 times
            """)
    void comparisonHasOneDecimalAndSaysGrowthOnlyWhenItGrew(BigDecimal ratio, String vi, String en) {
        assertThat(RatioDisplay.times(ratio)).isEqualTo(new Words(vi, en));
    }

    @Test
    void whatIsNothingBesideTheFormerIsNoNumberOfTimes() {
        assertThat(RatioDisplay.times(BigDecimal.ZERO)).isNull();
        assertThat(RatioDisplay.times(new BigDecimal("0.049"))).isNull();
    }
}
