package vn.hiza.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenchOptionsTest {
    @Test
    void readsNumbersListsAndFlags() {
        // When
        BenchOptions options =
                BenchOptions.parse(List.of("freshness", "--rate", "50", "--facts", "20000,1000", "--json"));
        // Then
        assertThat(options.rate()).isEqualTo(50);
        assertThat(options.facts()).containsExactly(1_000, 20_000);
        assertThat(options.json()).isTrue();
        assertThat(options.running()).isFalse();
    }

    @Test
    void refusesFewerThanThreeRounds() {
        // When // Then
        assertThatThrownBy(() -> BenchOptions.parse(List.of("batch", "--rounds", "2")))
                .hasMessage("--rounds takes a whole number from 3 to 50, not 2.");
    }

    @Test
    void refusesAnOptionItDoesNotKnow() {
        // When // Then
        assertThatThrownBy(() -> BenchOptions.parse(List.of("batch", "--fast")))
                .hasMessage("There is no option --fast.");
    }
}
