package vn.hiza.health.mobilestation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hiza.health.Enterprises;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;

/** Statements of several teams that come at the same time are written together, and yet each by the rights of its own team. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class TeamsAtOnceTest {
    private static final int TEAMS = 8;
    private static final int ROUNDS = 12;

    private static String district(int team) {
        return "0" + (51 + team);
    }

    /** Every other statement is for the district of the next team. */
    private static List<Integer> stated(int team) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(round -> Calls.as("district-health", district(team))
                        .body("{\"district\":\"%s\",\"state\":\"STANDBY\",\"since\":\"2021-09-01\"}"
                                .formatted(district((team + round % 2) % TEAMS)))
                        .put("/api/v1/mobile-stations/" + Enterprises.freshCode("MS"))
                        .statusCode())
                .toList();
    }

    @Test
    void eachTeamWritesForItsOwnDistrictOnly() throws Exception {
        // Given
        ExecutorService teams = Executors.newFixedThreadPool(TEAMS);
        List<Integer> expected = IntStream.range(0, ROUNDS)
                .mapToObj(round -> round % 2 == 0 ? 201 : 403)
                .toList();

        // When
        List<Future<List<Integer>>> answers = IntStream.range(0, TEAMS)
                .mapToObj(team -> teams.submit(() -> stated(team)))
                .toList();

        // Then
        try {
            for (Future<List<Integer>> each : answers) {
                assertThat(each.get()).isEqualTo(expected);
            }
        } finally {
            teams.shutdownNow();
        }
    }
}
