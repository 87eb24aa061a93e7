package vn.hiza.health.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertFlaw;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.health.Enterprises;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.AccessConventions;
import vn.hiza.testing.conventions.BadBodies;
import vn.hiza.testing.conventions.BatchConventions;
import vn.hiza.testing.conventions.BatchConventions.Rows;
import vn.hiza.testing.conventions.EventConventions;
import vn.hiza.testing.conventions.ListConventions;
import vn.hiza.testing.conventions.ProtocolConventions;
import vn.hiza.testing.conventions.Specimen;
import vn.hiza.testing.conventions.WriteConventions;
import vn.hiza.testing.events.Trace;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class ReportingDutyCollectionTest {
    private static final String STATEMENT =
            "{\"name\":{\"vi\":\"Hằng ngày\",\"en\":\"Daily\"},\"district\":\"017\",\"doses\":[1,2],\"frequency\":\"DAILY\","
                    + "\"dueAfterDays\":1,\"dueTime\":\"17:00:00\",\"validFrom\":\"2021-06-01\",\"validTo\":null}";

    private static Specimen fresh() {
        return new Specimen(
                "health",
                "board",
                "/api/v1/reporting-duties/" + Enterprises.freshCode("RD"),
                STATEMENT,
                STATEMENT.replace("DAILY", "WEEKLY"));
    }

    private static String row(String frequency) {
        return "{\"code\":\"" + Enterprises.freshCode("RD") + "\","
                + STATEMENT.substring(1).replace("DAILY", frequency);
    }

    @Test
    void keepsToTheConventionsOfWriting() {
        WriteConventions.assertIdempotent(fresh());
        WriteConventions.assertGuardedByEntityTag(fresh());
        WriteConventions.assertConditionalReads(fresh());
        WriteConventions.assertVoidsAndRevives(fresh());
        WriteConventions.assertRemembersRevisions(fresh());
        ListConventions.assertStrict(fresh());
    }

    @Test
    void keepsToTheConventionsOfBatches() {
        BatchConventions.assertEveryBadRowListed(new Rows(
                "health",
                "board",
                "reporting-duties",
                List.of(row("DAILY"), row("WEEKLY"), row("MONTHLY")),
                row("HOURLY"),
                "/frequency",
                "unknown-frequency"));
    }

    @Test
    void everyRevisionReachesTheTopic() {
        Specimen duty = fresh();
        String code = duty.address().substring("/api/v1/reporting-duties/".length());
        JsonNode value = EventConventions.assertPublished(duty, Topic.REPORTING_DUTIES, code);
        assertThat(value.at("/state/dueTime").asText()).isEqualTo("17:00:00");
        assertThat(value.at("/state/frequency").asText()).isEqualTo("WEEKLY");
    }

    @Test
    void whatIsLeftOutMeansEveryDistrictAndAnyDose() {
        // Given
        Specimen duty = fresh();

        // When
        Response stated =
                duty.put("{\"name\":{\"vi\":\"Tuần\",\"en\":\"Week\"},\"frequency\":\"WEEKLY\",\"dueAfterDays\":0,"
                        + "\"dueTime\":\"23:59:59\",\"validFrom\":\"2021-06-01\"}");

        // Then
        assertThat(stated.statusCode()).as(stated.asString()).isEqualTo(201);
        assertThat(stated.<Object>path("district")).isNull();
        assertThat(stated.<List<Integer>>path("doses")).isEmpty();
        assertThat(stated.<Object>path("validTo")).isNull();
    }

    @Test
    void refusesWhatIsNoDuty() {
        // Given
        Specimen duty = fresh();
        Trace before = Trace.of("health");

        // When
        BadBodies.assertRefused(duty);
        BadBodies.assertCodeRefuses(duty, "district");
        BadBodies.assertCountRefuses(duty, "dueAfterDays");
        for (String field : new String[] {"name", "frequency", "dueAfterDays", "dueTime", "validFrom"}) {
            BadBodies.assertRequired(duty, field);
        }
        for (String time :
                new String[] {"17:00", "24:00:00", "17:60:00", "17:00:60", "1:00:00", "17:00:00Z", "٠١:00:00"}) {
            assertThat(duty.put(duty.with("dueTime", "\"" + time + "\"")).<List<String>>path("errors.pointer"))
                    .as(time)
                    .containsExactly("/dueTime");
        }
        for (String doses : new String[] {"[2,1]", "[1,1]", "[0]"}) {
            assertFlaw(doses, duty.put(duty.with("doses", doses)), "/doses", "invalid-doses");
        }
        assertFlaw("doses", duty.put(duty.with("doses", "[1,10]")), "/doses/1", "too-large");
        assertFlaw("doses", duty.put(duty.with("doses", "[1.5]")), "/doses/0", "not-a-whole-number");
        assertFlaw("doses", duty.put(duty.with("doses", "\"1\"")), "/doses", "not-a-list");
        assertFlaw("validTo", duty.put(duty.with("validTo", "\"2021-05-31\"")), "/validTo", "ends-before-it-begins");
        assertFlaw("days", duty.put(duty.with("dueAfterDays", "61")), "/dueAfterDays", "too-large");
        ProtocolConventions.assertAddressesAndMethods(duty);

        // Then
        assertThat(Trace.of("health")).isEqualTo(before);
    }

    @Test
    void listsByDistrictAndFrequency() {
        // Given
        for (int i = 0; i < 3; i++) {
            Specimen duty = fresh();
            duty.put(duty.with("district", "\"283\""));
        }

        // When
        List<String> daily = ListConventions.keys("city", "/api/v1/reporting-duties?district=283&frequency=DAILY");

        // Then
        assertThat(daily).hasSize(3);
        assertThat(ListConventions.keys("city", "/api/v1/reporting-duties?district=283&frequency=WEEKLY"))
                .isEmpty();
    }

    @Test
    void aTeamReadsDutiesAndDoesNotStateThem() {
        AccessConventions.assertReadOnly("district-health", fresh());
        AccessConventions.assertHidden("tax", fresh());
        assertProblem(
                "own district", fresh().call().header("If-Match", "*").delete(fresh().address()), 404, "not-found");
    }
}
