package vn.hiza.gateway.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.TestTokens;

@QuarkusTest
@TestProfile(ImpatientBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class RebuildRefusalTest {
    @Inject
    Jdbi jdbi;

    @Test
    void runThatWouldLoseKnownFactsFailsAndSaysWhich() throws Exception {
        // Given
        UUID missing = UUID.randomUUID();
        jdbi.useHandle(database -> database.execute(
                "insert into fact values (?, 'safety-teams', 'ST-LOST', 1, ?, false, 'test', now(), '{}')",
                missing,
                UUID.randomUUID()));

        // When
        JsonPath run;
        try {
            run = rebuilt();
        } finally {
            jdbi.useHandle(database -> database.execute("delete from fact where fact_id = ?", missing));
        }

        // Then
        assertThat(run.getString("state")).isEqualTo("FAILED");
        assertThat(run.getString("failure"))
                .contains("Nothing was changed", "known facts of safety-teams", "begin again");
    }

    private static JsonPath rebuilt() throws InterruptedException {
        given().auth()
                .oauth2(TestTokens.of("admin"))
                .post("/api/v1/ledger/rebuild")
                .then()
                .statusCode(202);
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        JsonPath run;
        do {
            Thread.sleep(20);
            run = given().auth()
                    .oauth2(TestTokens.of("board"))
                    .get("/api/v1/ledger/rebuild")
                    .jsonPath();
        } while (run.getString("state").equals("RUNNING") && System.nanoTime() < end);
        return run;
    }
}
