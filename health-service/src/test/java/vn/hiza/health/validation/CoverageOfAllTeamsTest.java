package vn.hiza.health.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.health.HealthStore;
import vn.hiza.health.HealthStore.Count;
import vn.hiza.health.HealthStore.Enterprise;
import vn.hiza.health.Places;

/** A headcount is of all workers, so what teams counted is held against it together. */
class CoverageOfAllTeamsTest {
    private static final String MOVED = "0100000001";
    private static final LocalDate DAY = LocalDate.of(2021, 11, 10);

    @BeforeEach
    void anEnterpriseThatTwoTeamsCountedAfterItMoved() {
        HealthStore.clear();
        HealthStore.enterprises(List.of(
                new Enterprise(MOVED, "Z", "A", "ACTIVE", false),
                new Enterprise(MOVED + "-001", "Z", "B", "ACTIVE", false)));
        HealthStore.headcount(MOVED, LocalDate.of(2021, 10, 1), 100);
        HealthStore.headcount(MOVED + "-001", LocalDate.of(2021, 10, 1), 100);
        HealthStore.fact(
                "validation_rule",
                "COVERAGE",
                ", kind, active",
                "{\"code\":\"COVERAGE\",\"name\":{\"vi\":\"x\",\"en\":\"x\"},\"message\":{\"vi\":\"x\",\"en\":\"x\"},"
                        + "\"kind\":\"COVERAGE_ABOVE\",\"threshold\":1,\"active\":true}",
                "COVERAGE_ABOVE",
                1);
    }

    private static Count count(String enterprise, LocalDate date, int dose, String team, long people) {
        return new Count(enterprise, date, dose, team, people, List.of(Instant.EPOCH), false);
    }

    private static List<String> found(Places places) {
        ResultsQuestion question = new ResultsQuestion(places, DAY.minusDays(9), DAY.plusDays(9), null, null, null);
        return new ValidationResults(HealthStore.transactions(), Clock.systemUTC())
                .of(question, null, 100).stream()
                        .map(each -> each.count().date() + " " + each.count().district() + " "
                                + each.count().people() + "+" + each.others() + " of " + each.against())
                        .toList();
    }

    @Test
    void whatTheTeamsCountedTogetherIsAboveTheWorkers() {
        // Given
        HealthStore.counts(List.of(
                count(MOVED, DAY.minusDays(2), 1, "B", 30),
                count(MOVED, DAY.minusDays(1), 1, "B", 60),
                count(MOVED, DAY, 1, "A", 41),
                count(MOVED, DAY, 2, "A", 40),
                count(MOVED, DAY.plusDays(1), 1, "B", 61),
                count(MOVED + "-001", DAY, 1, "B", 100)));

        // Then
        assertThat(found(new Places(true, Set.of(), null)))
                .containsExactly("2021-11-10 A 41+60 of 100", "2021-11-11 B 61+41 of 100");
        assertThat(found(new Places(false, Set.of("A"), null)))
                .as("a team sees its own counts, held against all")
                .containsExactly("2021-11-10 A 41+60 of 100");
    }

    @Test
    void asManyAsThereAreWorkersIsNotAbove() {
        // Given
        HealthStore.counts(List.of(
                count(MOVED, DAY.minusDays(1), 1, "B", 60),
                count(MOVED, DAY, 1, "A", 40),
                new Count(MOVED, DAY, 1, "C", 50, List.of(Instant.EPOCH), true)));

        // Then
        assertThat(found(new Places(true, Set.of(), null))).isEmpty();
    }
}
