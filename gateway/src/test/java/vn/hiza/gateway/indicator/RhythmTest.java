package vn.hiza.gateway.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
    @ParameterizedTest
    @CsvSource({
        "DAILY, 2021-03-01, 2021-02-28",
        "WEEKLY, 2021-11-19, 2021-11-12",
        "MONTHLY, 2021-12-15, 2021-11-15",
        "MONTHLY, 2021-03-31, 2021-02-28",
        "MONTHLY, 2021-03-30, 2021-02-28",
        "QUARTERLY, 2021-12-31, 2021-09-30",
        "YEARLY, 2024-02-29, 2023-02-28"
    })
    void whatWasStatedOnADayHoldsThroughTheDayItsSuccessorIsDue(Rhythm rhythm, LocalDate asOf, LocalDate since) {
        assertThat(rhythm.since(asOf)).isEqualTo(since);
    }
}
