package vn.hiza.gateway.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.Words;

/** What somebody decided is shown as it was decided, though its figure is rounded or an estimate. */
class DecidedTargetsTest {
    private final IndicatorCatalogue catalogue = new IndicatorCatalogue();

    @ParameterizedTest
    @CsvSource({
        "investment.capital.total, 300000000, 300 triệu USD, USD 300 million",
        "investment.capital.total, 299999999, '299,999999 triệu USD', USD 299.999999 million",
        "workforce.workers, 164500, '164,5 nghìn người', 164.5 thousand people",
        "health.dose2.people, 150000.00, 150.000 người, '150,000 people'",
        "party.members.admitted, 1, 1 đảng viên, 1 member",
        "party.members.admitted, 0, 0 đảng viên, 0 members"
    })
    void nothingOfAPlanIsRoundedOrQualified(String code, BigDecimal value, String vi, String en) {
        // Given
        Indicator indicator = catalogue.find(code).orElseThrow();

        // When // Then
        assertThat(ValueDisplay.exactly(indicator, value)).isEqualTo(new Words(vi, en));
    }

    @ParameterizedTest
    @CsvSource({"3, 5, 3–5, 3–5, 3–5", "160000, 170000.0, 160000–170000, 160.000–170.000, '160,000–170,000'"})
    void rangeHasTheSeparatorsOfItsLanguage(BigDecimal min, BigDecimal max, String plain, String vi, String en) {
        // When // Then
        assertThat(RatioDisplay.range(min, max)).isEqualTo(plain);
        assertThat(RatioDisplay.rangeTarget(min, max)).isEqualTo(new Words("mục tiêu " + vi, "target " + en));
    }
}
