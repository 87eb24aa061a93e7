package vn.hiza.rest.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hiza.facts.Flaw;
import vn.hiza.rest.batch.BatchPart.Rejection;

class FurtherFlawsTest {
    private static final Flaw FLAW = Flaw.of("/people", "not-a-number", "Send a whole number, without quotes.");

    private final FurtherFlaws further = new FurtherFlaws();

    @Test
    void theFirstFlawOfEveryRowIsToldAndOfTheOthersNoMoreThanTheBatchMayTell() {
        // Given
        Rejection early = further.of(0, flaws(4));
        further.of(1, flaws(FurtherFlaws.MOST - 3));

        // When
        Rejection last = further.of(2, flaws(4));
        Rejection beyond = further.of(3, flaws(4));
        Rejection single = further.of(4, flaws(1));

        // Then
        assertThat(early).isEqualTo(new Rejection(0, flaws(4), 0));
        assertThat(last).isEqualTo(new Rejection(2, flaws(2), 2));
        assertThat(beyond).isEqualTo(new Rejection(3, flaws(1), 3));
        assertThat(single).isEqualTo(new Rejection(4, flaws(1), 0));
    }

    private static List<Flaw> flaws(int count) {
        return Collections.nCopies(count, FLAW);
    }
}
