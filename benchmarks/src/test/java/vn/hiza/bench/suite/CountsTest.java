package vn.hiza.bench.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountsTest {
    @Test
    void neverStatesTheSameCountTwice() {
        // Given
        Counts counts = new Counts(TaxCodes.first(10));
        // When
        List<Counts.Count> given = counts.next(1_000);
        // Then
        assertThat(given).extracting(Counts.Count::path).doesNotHaveDuplicates();
        assertThat(counts.given()).isEqualTo(1_000);
    }

    @Test
    void twoMillionCountsLieInThePast() {
        // Given
        Counts counts = new Counts(TaxCodes.first(2_000));
        // When
        Counts.Count last = counts.next(2_000_000).get(1_999_999);
        // Then
        assertThat(last.date()).isBefore(LocalDate.of(2021, 11, 26));
    }
}
