package vn.hiza.investment.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertFlaw;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.investment.Register;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.BadBodies;
import vn.hiza.testing.conventions.Calls;
import vn.hiza.testing.conventions.EventConventions;
import vn.hiza.testing.conventions.ListConventions;
import vn.hiza.testing.conventions.Specimen;
import vn.hiza.testing.conventions.TwoWriters;
import vn.hiza.testing.conventions.WriteConventions;
import vn.hiza.testing.events.Trace;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "investment"))
class EnterpriseTest {
    @Test
    void keepsToTheConventions() {
        WriteConventions.assertIdempotent(Register.enterprise());
        WriteConventions.assertGuardedByEntityTag(Register.enterprise());
        WriteConventions.assertVoidsAndRevives(Register.enterprise());
        WriteConventions.assertRemembersRevisions(Register.enterprise());
    }

    @Test
    void everyRevisionReachesTheTopic() {
        // Given
        Specimen specimen = Register.enterprise();
        String taxCode = specimen.address().substring("/api/v1/enterprises/".length());

        // When
        JsonNode value = EventConventions.assertPublished(specimen, Topic.ENTERPRISES, taxCode);

        // Then
        assertThat(value.at("/state/status").asText()).isEqualTo("SUSPENDED");
        assertThat(value.at("/state/history/0/effectiveOn").isNull()).isTrue();
        assertThat(value.at("/state/history/1/effectiveOn").asText()).isEqualTo(Register.today());
    }

    @Test
    void itsPlaceIsKeptOverTime() {
        // Given
        Specimen enterprise = Register.enterprise();
        Register.stated(enterprise);
        Specimen elsewhere = Register.zone();
        String zone = Register.stated(elsewhere);
        String district = elsewhere.call().get(elsewhere.address()).path("district");

        // When
        Response moved = Register.change(
                enterprise, Register.enterprise(zone, district, "ACTIVE", ",\"effectiveOn\":\"2021-05-01\""));
        Response corrected = Register.change(
                enterprise, Register.enterprise(zone, district, "ACTIVE", ",\"effectiveOn\":\"2021-04-01\""));
        Response renamed = Register.change(
                enterprise, Register.enterprise(zone, district, "ACTIVE", "").replace("Công ty", "Công ty mới"));

        // Then
        assertThat(moved.<List<String>>path("history.effectiveOn")).isEqualTo(Arrays.asList(null, "2021-05-01"));
        assertThat(corrected.<List<String>>path("history.effectiveOn")).isEqualTo(Arrays.asList(null, "2021-04-01"));
        assertThat(renamed.<List<String>>path("history.effectiveOn")).isEqualTo(Arrays.asList(null, "2021-04-01"));
        assertThat(renamed.<List<String>>path("history.zone")).endsWith(zone);
    }

    @Test
    void liesInAKnownZoneAndDistrict() {
        Specimen enterprise = Register.enterprise();
        Trace before = Trace.of("investment");
        assertFlaw("zone", enterprise.put(enterprise.with("zone", "\"NOPE\"")), "/zone", "unknown-zone");
        assertFlaw(
                "district", enterprise.put(enterprise.with("district", "\"NOPE\"")), "/district", "unknown-district");
        for (String field : List.of("name", "zone", "district", "sector", "exportProcessing", "status")) {
            BadBodies.assertRequired(enterprise, field);
        }
        BadBodies.assertTextRefuses(enterprise, "name");
        BadBodies.assertCodeRefuses(enterprise, "zone");
        for (String flag : List.of("1", "\"true\"", "\"\"", "[]")) {
            assertFlaw(
                    flag,
                    enterprise.put(enterprise.with("exportProcessing", flag)),
                    "/exportProcessing",
                    "not-a-boolean");
        }
        assertThat(Trace.of("investment")).isEqualTo(before);
    }

    @Test
    void takesTaxCodesThatCanHaveBeenIssuedAndNoOthers() {
        String body = Register.enterprise().body();
        for (String good : List.of("0314409058-002", "0312687878-001", "0100112437", "001203000001")) {
            Response answer = Calls.as("licensing").body(body).put("/api/v1/enterprises/" + good);
            assertThat(answer.statusCode()).as(good + answer.asString()).isIn(200, 201, 428);
        }
        for (String bad : List.of(
                "0100233480",
                "0314409058-000",
                "0314409058-1000",
                "12345",
                "0100233488-01",
                "000203000001",
                "097203000001",
                "%D9%A0100233488",
                "01002334%EF%BC%98%EF%BC%98")) {
            Response answer = Calls.as("licensing").body(body).put("/api/v1/enterprises/" + bad);
            assertThat(answer.<String>path("errors[0].pointer")).as(bad).isEqualTo("/taxCode");
            assertThat(answer.<String>path("errors[0].code")).as(bad).isIn("invalid-tax-code", "too-long");
        }
    }

    @Test
    void ofTwoMovesAtOnceFromTheSameTagOneWins() {
        for (int round = 0; round < 5; round++) {
            // Given
            Specimen enterprise = Register.enterprise();
            String tag = enterprise.put(enterprise.body()).header("ETag");

            // When
            List<Response> answers = TwoWriters.meet(
                    () -> enterprise
                            .call()
                            .header("If-Match", tag)
                            .body(enterprise.other())
                            .put(enterprise.address()),
                    () -> enterprise
                            .call()
                            .header("If-Match", tag)
                            .body(enterprise.with("status", "\"CLOSED\""))
                            .put(enterprise.address()));

            // Then
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void listsByZoneDistrictStatusAndTaxCode() {
        // Given
        Specimen enterprise = Register.enterprise();
        String taxCode = Register.stated(enterprise);
        String zone = enterprise.call().get(enterprise.address()).path("zone");
        String district = enterprise.call().get(enterprise.address()).path("district");

        // Then
        String list = "/api/v1/enterprises?zone=" + zone;
        assertThat(ListConventions.keys("city", list + "&district=" + district + "&status=ACTIVE"))
                .containsExactly(taxCode);
        assertThat(ListConventions.keys("city", list + "&status=CLOSED")).isEmpty();
        assertThat(ListConventions.keys("city", "/api/v1/enterprises?enterprise=" + taxCode))
                .containsExactly(taxCode);
    }
}
