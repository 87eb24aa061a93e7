package vn.hiza.health.vaccination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.hiza.health.vaccination.TeamLevels.Level;
import vn.hiza.health.vaccination.TeamLevels.Part;

/** What is looked up for a count, and that no more is: a part that no count needs may be a search through years. */
class TeamLevelsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 11, 15);

    private final TeamLevels levels = new TeamLevels();

    @Test
    void countNeedsItsOwnDoseWhollyAndOfOthersOneSide() {
        // Given
        state(DAY, 2, 10, false);

        // When
        Map<Integer, Set<Part>> asked = asked();

        // Then
        assertThat(asked)
                .containsOnly(
                        Map.entry(1, Set.of(Part.WITHIN, Part.BEFORE)),
                        Map.entry(2, Set.of(Part.WITHIN, Part.BEFORE, Part.AFTER)),
                        Map.entry(3, Set.of(Part.WITHIN, Part.ABOVE)));
    }

    @Test
    void firstCountOfADoseNeedsWhatTheNextOneHeldBeforeAndNothingAgain() {
        // Given
        state(DAY, 1, 10, false);
        asked();

        // When
        levels.askWhatNextDoseHeld(DAY, 1);

        // Then
        assertThat(asked()).containsOnly(Map.entry(2, Set.of(Part.BEFORE)));
    }

    @Test
    void laterCountOfADoseNeedsNoMore() {
        // Given
        state(DAY, 1, 10, false);
        asked();
        levels.find(1, new Level(DAY.minusDays(1), 10, false));

        // When
        levels.askWhatNextDoseHeld(DAY, 1);

        // Then
        assertThat(asked()).isEmpty();
    }

    @Test
    void aCountOfTheBatchStandsAboveWhatTheTableHoldsAndIsHeldOnce() {
        // When
        state(DAY, 1, 20, true);
        state(DAY, 1, 20, true);
        state(DAY.plusDays(1), 1, 30, false);
        levels.find(1, new Level(DAY, 10, false));

        // Then
        assertThat(levels.of(1).get(DAY).people()).isEqualTo(20);
        assertThat(levels.held(1)).isEqualTo(1);
        assertThat(levels.held(2)).isZero();
    }

    private void state(LocalDate day, int dose, long people, boolean replaces) {
        levels.state(new VaccinationCount("0100000000", day, dose, "017", people), replaces);
    }

    private Map<Integer, Set<Part>> asked() {
        Map<Integer, Set<Part>> asked = new TreeMap<>();
        levels.takeAsked(asked::put);
        return asked;
    }
}
