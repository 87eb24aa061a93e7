package vn.hiza.gateway.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.Words;

class ValueDisplayTest {
    private final IndicatorCatalogue catalogue = new IndicatorCatalogue();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            workforce.workers             | 165000        | 165 nghìn người     | 165 thousand people
            workforce.workers             | 164001        | gần 165 nghìn người | nearly 165 thousand people
            workforce.workers             | 1000000       | 1.000 nghìn người   | 1,000 thousand people
            workforce.workers             | 640           | 640 người           | 640 people
            workforce.workers             | 1             | 1 người             | 1 person
            workforce.workers             | 0             | 0 người             | 0 people
            investment.projects.new       | 1             | 1 dự án             | 1 project
            investment.projects.new       | -1            | -1 dự án            | -1 projects
            investment.capital.total      | 275999999.99  | 275 triệu USD       | USD 275 million
            investment.capital.total      | 999999.99     | 999.999 USD         | USD 999,999
            investment.capital.total      | 0             | 0 USD               | USD 0
            investment.capital.total      | -1500000      | -2 triệu USD        | USD -2 million
            investment.capital.total      | 1234567000000 | 1.234.567 triệu USD | USD 1,234,567 million
            investment.capital.new.vnd    | 850000000     | 850 triệu đồng      | VND 850 million
            investment.capital.new.vnd    | 500000        | 500.000 đồng        | VND 500,000
            investment.capital.new.vnd    | 1000000000    | 1 tỷ đồng           | VND 1 billion
            health.safety-team-members    | 0             | 0 người             | 0 people
            zones.years-since-last        | 1             | 1 năm               | 1 year
            health.mobile-stations        | 1             | 1 trạm              | 1 station
            """)
    void showsTheValueByItsOwnRule(String code, BigDecimal value, String vi, String en) {
        assertThat(ValueDisplay.of(catalogue.find(code).orElseThrow(), value)).isEqualTo(new Words(vi, en));
    }
}
