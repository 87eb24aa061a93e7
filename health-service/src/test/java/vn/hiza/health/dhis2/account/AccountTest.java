package vn.hiza.health.dhis2.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiza.health.Enterprises;
import vn.hiza.health.dhis2.Door;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;

/** What a DHIS2 client asks first, and the versioned addresses it may ask at. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class AccountTest {
    private final LocalDate day = Enterprises.freshDay();

    @BeforeEach
    void enterprises() {
        Enterprises.register();
    }

    @Test
    void aTeamIsToldItsNameAndItsDistricts() {
        // Given
        String name = "account-" + day;
        String secret = Calls.as("admin")
                .body("{\"name\":\"" + name + "\",\"districts\":[\"017\"]}")
                .post("/api/v1/team-credentials")
                .jsonPath()
                .getString("secret");

        // When
        Response me = Calls.anonymous()
                .header("Authorization", "ApiToken " + secret)
                .get("/api/me?fields=id,name,organisationUnits");

        // Then
        assertThat(me.statusCode()).as(me.asString()).isEqualTo(200);
        assertThat(me.jsonPath().getString("id")).matches("[A-Za-z][A-Za-z0-9]{10}");
        assertThat(me.jsonPath().getString("username")).isEqualTo(name);
        assertThat(me.jsonPath().getString("displayName")).isEqualTo(name);
        assertThat(me.jsonPath().getList("organisationUnits.code")).containsExactly("017");
    }

    @Test
    void whoWritesForSeveralDistrictsIsToldAllOfThem() {
        Response me = Calls.as("district-health", "282", "017").get("/api/me");
        assertThat(me.jsonPath().getList("organisationUnits.code")).containsExactly("017", "282");
    }

    @Test
    void theSystemNamesTheReleaseItSpeaks() {
        Response info = Door.team("017").get("/api/system/info");
        assertThat(info.statusCode()).as(info.asString()).isEqualTo(200);
        assertThat(info.jsonPath().getString("version")).isEqualTo("2.42");
        assertThat(info.jsonPath().getString("serverTimeZoneId")).isEqualTo("Asia/Ho_Chi_Minh");
        assertThat(info.jsonPath().getString("serverDate"))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}");
    }

    @Test
    void aVersionInTheAddressLeadsToTheSame() {
        // When
        Response written = Door.team("017")
                .body(Door.set(Door.dose1(day, Enterprises.IN_DONG_ANH, 10)))
                .post("/api/40/dataValueSets?importStrategy=CREATE");
        Response again = Door.post(
                Door.team("017"), Door.set(Door.dose1(day, Enterprises.IN_DONG_ANH, 10)), "?importStrategy=CREATE");

        // Then
        Door.counted(written, 1, 0, 0, 0);
        Door.counted(again, 0, 0, 1, 0);
        assertThat(Door.team("017").get("/api/42/me").statusCode()).isEqualTo(200);
        assertThat(Door.team("017").get("/api/38/system/info").statusCode()).isEqualTo(200);
    }

    @Test
    void aVersionedBodyMayBeAsLongAsAnyOther() {
        String value = Door.dose1(day, Enterprises.IN_DONG_ANH, 10);
        String padding = " ".repeat(2 * 1024 * 1024);
        Response written = Door.team("017")
                .body("{\"dataValues\":[" + padding + value + "]}")
                .post("/api/41/dataValueSets");
        Door.counted(written, 1, 0, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/40/v1/vaccination-counts", "/api/4/me", "/api/400/me", "/api/40/users", "/api/40"})
    void aVersionLeadsNowhereElse(String address) {
        assertThat(Door.admin().get(address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/me", "/api/system/info", "/api/40/dataValueSets"})
    void whoHasNoCredentialIsToldOfAllWaysToSignIn(String address) {
        Response answer =
                Calls.anonymous().header("Authorization", "ApiToken hzt_wrong").get(address);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().getValues("WWW-Authenticate")).hasSize(3);
        assertThat(answer.jsonPath().getString("message")).contains("Basic", "ApiToken", "bearer");
    }

    @Test
    void aFormInTheAddressGoesBeforeWhatIsAccepted() {
        // Given
        Door.post(Door.team("017"), Door.set(Door.dose1(day, Enterprises.IN_DONG_ANH, 10)), "");
        String asked = "?dataSet=VACCINATION_DAILY&orgUnit=017&children=true&period=" + Door.period(day);

        // When
        Response xml = Door.team("017").accept("application/json").get("/api/dataValueSets.xml" + asked);
        Response csv = Door.team("017").accept("*/*").get("/api/40/dataValueSets.csv" + asked);
        Response json = Door.team("017").accept("application/xml").get("/api/dataValueSets.json" + asked);

        // Then
        assertThat(xml.contentType()).startsWith("application/xml");
        assertThat(xml.asString()).contains("<dataValue ");
        assertThat(csv.contentType()).startsWith("application/csv");
        assertThat(csv.asString()).startsWith("dataelement,");
        assertThat(json.jsonPath().getList("dataValues")).hasSize(1);
        assertThat(Door.team("017").get("/api/me.json").statusCode()).isEqualTo(200);
        assertThat(Door.team("017").get("/api/system/info.json").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormLeadsNowhereElse() {
        assertThat(Door.admin().get("/api/v1/vaccination-counts.json").statusCode())
                .isEqualTo(404);
        assertThat(Door.team("017").get("/api/dataValueSets.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void whateverIsRefusedIsAMessageOfTheirs() {
        // When
        Response media = Door.team("017").contentType("text/plain").body("1").post("/api/dataValueSets");
        Response method = Door.team("017").delete("/api/dataValueSets");
        Response nowhere = Door.team("017").get("/api/dataValueSets/nowhere");
        // Then
        assertMessage(media, 415, "application/adx+xml");
        assertMessage(method, 405, "Allow");
        assertThat(method.header("Allow")).contains("POST", "GET");
        assertMessage(nowhere, 404, "no such address");
        assertMessage(Calls.anonymous().get("/api/me"), 401, "ApiToken");
    }

    @Test
    void aRefusalIsInTheFormThatIsAcceptedEvenOfOneWhoIsNotLetIn() {
        // When
        Response media = Door.team("017")
                .accept("application/xml")
                .contentType("text/plain")
                .body("1")
                .post("/api/completeDataSetRegistrations");
        Response stranger = Calls.anonymous().get("/api/dataValueSets.xml?dataSet=X");
        Response badlySaid = Calls.anonymous().header("Accept", "what/is/this").get("/api/me");

        // Then
        assertThat(media.statusCode()).isEqualTo(415);
        assertThat(media.contentType()).startsWith("application/xml");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.asString()).contains("<webMessage").contains("httpStatusCode=\"401\"");
        assertThat(badlySaid.statusCode()).isBetween(400, 406);
        assertThat(badlySaid.jsonPath().getString("status")).isEqualTo("ERROR");
    }

    @Test
    void whoSendsSaysByTheTypeOfTheBodyWhatItIs() {
        Response written = Door.team("017")
                .contentType("application/csv")
                .accept("application/json")
                .body(("dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value\nVACC_DOSE1_PEOPLE,"
                                + Door.period(day) + "," + Enterprises.IN_DONG_ANH + ",,,10\n")
                        .getBytes(StandardCharsets.UTF_8))
                .post("/api/dataValueSets.csv");
        Door.counted(written, 1, 0, 0, 0);
    }

    private static void assertMessage(Response answer, int status, String text) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(answer.jsonPath().getInt("httpStatusCode")).isEqualTo(status);
        assertThat(answer.jsonPath().getString("status")).isEqualTo("ERROR");
        assertThat(answer.jsonPath().getString("message")).contains(text);
    }
}
