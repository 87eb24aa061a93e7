package vn.hiza.seeds.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void sharesAddUpAndTheLargestRemaindersAreRoundedUp() {
        assertThat(Shares.of(10, 1, new double[] {1, 1, 1.5})).containsExactly(3, 3, 4);
    }

    @Test
    void refusesATotalThatCannotGiveEveryoneTheLeast() {
        assertThatThrownBy(() -> Shares.of(5, 2, new double[] {1, 1, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("5 cannot be divided into 3 shares of at least 2.");
    }
}
