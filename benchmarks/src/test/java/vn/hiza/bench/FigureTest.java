package vn.hiza.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void theRatioIsMedianOverMedian() {
        // Given
        Figure figure =
                Figure.of("insert", "rows/s", Series.of(10, 90, 30), null).above("floor", Series.of(60, 100, 20, 140));
        // When
        Double ratio = figure.ratio();
        // Then
        assertThat(ratio).isEqualTo(30.0 / 80.0);
    }
}
