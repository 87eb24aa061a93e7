package vn.hiza.health.mobilestation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertFlaw;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.health.Enterprises;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.AccessConventions;
import vn.hiza.testing.conventions.BadBodies;
import vn.hiza.testing.conventions.BatchConventions;
import vn.hiza.testing.conventions.BatchConventions.Rows;
import vn.hiza.testing.conventions.Calls;
import vn.hiza.testing.conventions.EventConventions;
import vn.hiza.testing.conventions.ListConventions;
import vn.hiza.testing.conventions.ProtocolConventions;
import vn.hiza.testing.conventions.Specimen;
import vn.hiza.testing.conventions.WriteConventions;
import vn.hiza.testing.events.Trace;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class MobileStationTest {
    private static Specimen fresh() {
        return new Specimen(
                "health",
                "admin",
                "/api/v1/mobile-stations/" + Enterprises.freshCode("MS"),
                "{\"district\":\"017\",\"state\":\"OPERATING\",\"since\":\"2021-09-01\"}",
                "{\"district\":\"017\",\"state\":\"STANDBY\",\"since\":\"2021-09-01\"}");
    }

    private static String row(String code, String state) {
        return "{\"code\":\"%s\",\"district\":\"016\",\"state\":\"%s\",\"since\":\"2021-09-01\"}"
                .formatted(code, state);
    }

    @Test
    void keepsToTheConventionsOfWriting() {
        WriteConventions.assertIdempotent(fresh());
        WriteConventions.assertGuardedByEntityTag(fresh());
        WriteConventions.assertConditionalReads(fresh());
        WriteConventions.assertVoidsAndRevives(fresh());
        WriteConventions.assertRemembersRevisions(fresh());
        Specimen published = fresh();
        String code = published.address().substring("/api/v1/mobile-stations/".length());
        EventConventions.assertPublished(published, Topic.MOBILE_STATIONS, code);
    }

    @Test
    void keepsToTheConventionsOfBatches() {
        Rows rows = new Rows(
                "health",
                "admin",
                "mobile-stations",
                List.of(
                        row(Enterprises.freshCode("MS"), "OPERATING"),
                        row(Enterprises.freshCode("MS"), "STANDBY"),
                        row(Enterprises.freshCode("MS"), "CLOSED")),
                row(Enterprises.freshCode("MS"), "BROKEN"),
                "/state",
                "unknown-state");
        BatchConventions.assertEveryBadRowListed(rows);
    }

    @Test
    void refusesWhatIsNoStation() {
        // Given
        Specimen station = fresh();
        Trace before = Trace.of("health");

        // When
        BadBodies.assertRefused(station);
        BadBodies.assertCodeRefuses(station, "district");
        BadBodies.assertRequired(station, "state");
        BadBodies.assertRequired(station, "since");
        BadBodies.assertDayRefuses(station, "since");
        for (String state : new String[] {"\"operating\"", "\"\"", "1", "[]", "\"OPERATING \""}) {
            assertFlaw(state, station.put(station.with("state", state)), "/state", "unknown-state");
        }
        Response batch = Calls.as("admin")
                .body("{\"rows\":[" + row("batch", "OPERATING") + "]}")
                .post("/api/v1/mobile-stations/batch");
        assertThat(batch.<String>path("rejections[0].code")).isEqualTo("invalid-code");
        ProtocolConventions.assertAddressesAndMethods(station);

        // Then
        assertThat(Trace.of("health")).isEqualTo(before);
    }

    @Test
    void stateChangesTodayUnlessADayIsNamed() {
        // Given
        Specimen station = fresh();
        Response created = station.put(station.body());

        // When
        Response closed = Calls.as("admin")
                .header("If-Match", "*")
                .body(station.with("state", "\"CLOSED\"").replace("}", ",\"effectiveOn\":\"2021-10-01\"}"))
                .put(station.address());
        Response moved = Calls.as("admin")
                .header("If-Match", "*")
                .body(station.with("district", "\"016\""))
                .put(station.address());

        // Then
        assertThat(created.<List<String>>path("history.effectiveOn")).containsExactly("2021-09-01");
        assertThat(closed.<List<String>>path("history.effectiveOn")).containsExactly("2021-09-01", "2021-10-01");
        assertThat(closed.<List<String>>path("history.state")).containsExactly("OPERATING", "CLOSED");
        String today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        assertThat(moved.<List<String>>path("history.effectiveOn")).containsExactly("2021-09-01", "2021-10-01", today);
        assertThat(moved.<List<String>>path("history.district")).containsExactly("017", "017", "016");
    }

    @Test
    void aTeamNeitherTakesNorVoidsNorMovesTheStationOfAnother() {
        // Given
        Specimen station = fresh();
        String tag = Calls.as("district-health", "017")
                .body(station.body())
                .put(station.address())
                .header("ETag");
        Trace before = Trace.of("health");

        // When
        List<Response> refused = Arrays.asList(
                Calls.as("district-health", "016").body(station.body()).put(fresh().address()),
                Calls.as("district-health", "016")
                        .header("If-Match", tag)
                        .body(station.other())
                        .put(station.address()),
                Calls.as("district-health", "016").header("If-Match", tag).delete(station.address()),
                Calls.as("district-health", "016")
                        .header("If-Match", tag)
                        .body(station.with("district", "\"016\""))
                        .put(station.address()));

        // Then
        assertThat(tag).isNotNull();
        refused.forEach(each -> assertProblem("another district", each, 403, "outside-district"));
        assertThat(Trace.of("health")).isEqualTo(before);
    }

    @Test
    void listsByDistrictAndState() {
        // Given
        for (int i = 0; i < 3; i++) {
            Specimen station = fresh();
            station.put(station.with("district", "\"282\""));
        }

        // When
        List<String> operating = ListConventions.keys("city", "/api/v1/mobile-stations?district=282&state=OPERATING");

        // Then
        assertThat(operating).hasSize(3);
        assertThat(ListConventions.keys("city", "/api/v1/mobile-stations?district=282&state=CLOSED"))
                .isEmpty();
    }

    @Test
    void stationsAreHiddenFromCustomsAndReadOnlyForTheBoard() {
        AccessConventions.assertHidden("customs", fresh());
        AccessConventions.assertReadOnly("board", fresh());
    }
}
