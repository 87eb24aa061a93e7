package vn.hiza.gateway.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiza.gateway.figure.FakeLedger;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;

/** A total along time or places converts as it was asked for. */
class SeriesComputationTest {
    private static final Indicator TOTAL =
            new IndicatorCatalogue().find("investment.capital.total").orElseThrow();
    private static final LocalDate FROM = LocalDate.of(2021, 5, 1);
    private static final LocalDate TO = LocalDate.of(2021, 5, 31);

    private final FakeLedger ledger = new FakeLedger()
            .rate("2021-01-04", "20000")
            .rate("2021-05-15", "25000")
            .flow("capital.new", "VND", "A", "2021-05-03", "1000000000")
            .flow("capital.new", "VND", "A", "2021-05-20", "1000000000")
            .flow("capital.new", "VND", "B", "2021-05-03", "500000000");

    @ParameterizedTest
    @CsvSource({
        "MONTH, , AS_OF, 100000.00",
        "MONTH, , AT_DECISION, 115000.00",
        "MONTH, A, AS_OF, 80000.00",
        "MONTH, A, AT_DECISION, 90000.00",
        "ZONE, , AS_OF, 80000.00",
        "ZONE, , AT_DECISION, 90000.00"
    })
    void totalsConvertAtTheRateThatWasAskedFor(SeriesBy by, String zone, FxPolicy fx, String expected) {
        // Given
        SeriesQuery query = new SeriesQuery(by, FROM, TO, zone, fx);

        // When
        Series series = new SeriesComputation().series(ledger, TOTAL, query);

        // Then
        assertThat(series.points().get(0).value()).isEqualByComparingTo(expected);
    }
}
