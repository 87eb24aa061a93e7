package vn.hiza.health.dhis2.credential;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiza.health.Enterprises;
import vn.hiza.health.dhis2.Door;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class TeamCredentialTest {
    private static final String ADDRESS = "/api/v1/team-credentials";

    @Inject
    Jdbi jdbi;

    private final String name = Enterprises.freshCode("team");
    private final LocalDate day = Enterprises.freshDay();

    @BeforeEach
    void enterprises() {
        Enterprises.register();
    }

    private String secret() {
        return made(name).jsonPath().getString("secret");
    }

    private static Response made(String name) {
        return Calls.as("admin")
                .body("{\"name\":\"" + name + "\",\"districts\":[\"017\"]}")
                .post(ADDRESS);
    }

    private static String basic(String name, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }

    private Response send(String authorization) {
        return Calls.anonymous()
                .header("Authorization", authorization)
                .body(Door.set(Door.dose1(day, Enterprises.IN_DONG_ANH, 10)))
                .post(Door.VALUES);
    }

    @Test
    void opensTheDoorAsBasicAndAsApiToken() {
        String secret = secret();
        Door.counted(send(basic(name, secret)), 1, 0, 0, 0);
        Door.counted(send("ApiToken " + secret), 0, 0, 1, 0);
        Door.counted(send("apitoken " + secret), 0, 0, 1, 0);
        Response revisions =
                Door.admin().get("/api/v1/vaccination-counts/0100233488/" + day + "/1/revisions?district=017");
        assertThat(revisions.jsonPath().getString("items[0].recordedBy")).isEqualTo("team-credential/" + name);
    }

    @Test
    void theSecretIsShownOnceAndOnlyItsHashKept() {
        // When
        Response made = made(name);

        // Then
        String secret = made.jsonPath().getString("secret");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        assertThat(secret).matches("hzt_[A-Za-z0-9_-]{43}");
        assertThat(Calls.as("admin").get(ADDRESS + "/" + name).asString())
                .contains(name)
                .doesNotContain(secret);
        assertThat(Calls.as("admin").get(ADDRESS).asString()).contains(name).doesNotContain(secret);
        String stored = jdbi.withHandle(
                db -> db.createQuery("select row_to_json(c)::text from team_credential c where name = :name")
                        .bind("name", name)
                        .mapTo(String.class)
                        .one());
        assertThat(stored).doesNotContain(secret).doesNotContain(secret.substring(4));
        byte[] hash = jdbi.withHandle(db -> db.createQuery("select secret_hash from team_credential where name = :name")
                .bind("name", name)
                .mapTo(byte[].class)
                .one());
        assertThat(hash).hasSize(32);
    }

    @Test
    void revokedItOpensNothingAtOnce() {
        // Given
        String secret = secret();
        Door.counted(send(basic(name, secret)), 1, 0, 0, 0);

        // When
        Calls.as("admin").delete(ADDRESS + "/" + name).then().statusCode(204);

        // Then
        assertThat(send(basic(name, secret)).statusCode()).isEqualTo(401);
        assertThat(send("ApiToken " + secret).statusCode()).isEqualTo(401);
        Calls.as("admin").get(ADDRESS + "/" + name).then().statusCode(404);
        Calls.as("admin").delete(ADDRESS + "/" + name).then().statusCode(404);
        assertThat(Calls.as("admin")
                        .get(ADDRESS)
                        .jsonPath()
                        .getString("items.find { it.name == '" + name + "' }.revokedBy"))
                .isEqualTo("admin");
        assertThat(secret()).isNotEqualTo(secret);
    }

    @Test
    void aTeamHasOneOfAName() {
        assertThat(made(name).statusCode()).isEqualTo(201);
        Response second = made(name);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.jsonPath().getString("code")).isEqualTo("credential-exists");
    }

    @Test
    void itIsLimitedToItsDistricts() {
        Response answer = Calls.anonymous()
                .header("Authorization", basic(name, secret()))
                .body(Door.set(Door.dose1(day, Enterprises.IN_SOC_SON, 1), Door.dose1(day, Enterprises.IN_DONG_ANH, 1)))
                .post(Door.VALUES);
        Door.counted(answer, 1, 0, 1, 0);
        Door.refused(answer, 0, "E7617", "orgUnit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/vaccination-counts",
                "/api/v1/mobile-stations",
                "/api/v1/team-credentials",
                "/api/v1/data-set-completions",
                "/api/v1/dhis2-data-elements"
            })
    void itOpensNoOtherDoor(String address) {
        Response answer =
                Calls.anonymous().header("Authorization", basic(name, secret())).get(address);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().getValues("WWW-Authenticate")).containsExactly("Bearer realm=\"hiza\"");
    }

    @Test
    void itDoesForRegistrations() {
        Calls.anonymous()
                .header("Authorization", "ApiToken " + secret())
                .get(Door.REGISTRATIONS + "?dataSet=VACCINATION_DAILY&orgUnit=017&period=20211115")
                .then()
                .statusCode(200);
    }

    @Test
    void whatProvesNothingIsTold() {
        String secret = secret();
        for (String wrong : new String[] {
            basic(name, secret + "x"),
            basic(name, ""),
            basic("nobody", secret),
            basic("", secret),
            basic("no such\nname", secret),
            "Basic !!!",
            "Basic " + "QUFB".repeat(2_000),
            "Basic",
            "ApiToken",
            "ApiToken " + name,
            "ApiToken " + secret.toLowerCase(java.util.Locale.ROOT),
            "Digest " + secret,
            "Bearer " + secret
        }) {
            Response answer = send(wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(401);
            assertThat(answer.headers().getValues("WWW-Authenticate"))
                    .as(wrong)
                    .anyMatch(challenge -> challenge.startsWith("Basic "))
                    .anyMatch(challenge -> challenge.startsWith("ApiToken "))
                    .anyMatch(challenge -> challenge.startsWith("Bearer "));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"x\"}",
                "{\"name\":\"x\",\"districts\":[]}",
                "{\"name\":\"a b\",\"districts\":[\"017\"]}",
                "{\"name\":\"x\",\"districts\":[\"017\"],\"secret\":\"mine\"}"
            })
    void badStatementsAreRefused(String body) {
        Calls.as("admin").body(body).post(ADDRESS).then().statusCode(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|/districts|required",
                "[\"017\",\"016\"]|/districts|one-district",
                "[\"NOWHERE\"]|/districts/0|unknown-district"
            })
    void itIsOfOneDistrictThatIsKnown(String districts, String field, String code) {
        // When
        Response refused = Calls.as("admin")
                .body("{\"name\":\"" + name + "\",\"districts\":" + districts + "}")
                .post(ADDRESS);

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("errors.pointer")).containsExactly(field);
        assertThat(refused.jsonPath().getList("errors.code")).containsExactly(code);
        Calls.as("admin").get(ADDRESS + "/" + name).then().statusCode(404);
    }

    @Test
    void onlyTheAdministrationHandsThemOut() {
        Calls.as("district-health", "017").body("{}").post(ADDRESS).then().statusCode(404);
        Calls.as("board").get(ADDRESS).then().statusCode(404);
    }
}
