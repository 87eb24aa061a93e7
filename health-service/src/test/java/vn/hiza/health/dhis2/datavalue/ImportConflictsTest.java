package vn.hiza.health.dhis2.datavalue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiza.health.Enterprises;
import vn.hiza.health.dhis2.Door;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;
import vn.hiza.testing.events.Trace;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class ImportConflictsTest {
    private static final String HOAI_DUC = "274";
    private static final String IN_HOAI_DUC = "0302195764";

    private final LocalDate day = Enterprises.freshDay();

    @BeforeEach
    void enterprises() {
        Enterprises.register();
    }

    @Test
    void aRefusedLineOfATableIsNamedAsAnEditorCountsIt() {
        // Given: a comment of two lines, and an empty line
        String table = """
                dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value,storedby,lastupdated,comment
                VACC_DOSE1_PEOPLE,DAY,0100233488,,,640,,,"counted
                twice"

                VACC_DOSE2_PEOPLE,DAY,0100233488,,,-5
                VACC_DOSE1_PEOPLE,DAY,0100233488,,,641
                """.replace("DAY", Door.period(day));

        // When
        Response answer = Door.team("017").contentType("text/csv").body(table).post(Door.VALUES);

        // Then
        JsonNode summary = Door.counted(answer, 1, 0, 2, 0);
        assertThat(summary.path("rejectedIndexes").toString()).isEqualTo("[1,2]");
        assertThat(Door.refused(answer, 1, "E7619", "value").path("lines").toString())
                .isEqualTo("[5]");
        JsonNode twice = Door.refused(answer, 2, "", "");
        assertThat(twice.path("lines").toString()).isEqualTo("[6]");
        assertThat(twice.path("value").asText()).contains("lines 2 and 6");
    }

    @Test
    void goodValuesAreKeptAndAllBadOnesListedWithTheirReasons() {
        // Given
        String body = Door.set(
                Door.dose1(day, Enterprises.IN_DONG_ANH, 10),
                Door.value("NO_SUCH_ELEMENT", Door.period(day), Enterprises.IN_DONG_ANH, "1"),
                Door.value("VACC_DOSE1_PEOPLE", "2021W60", Enterprises.IN_DONG_ANH, "1"),
                Door.dose1(day, Enterprises.UNKNOWN, 1),
                Door.dose1(day, Enterprises.IN_SOC_SON, 1),
                "{\"dataElement\":\"VACC_DOSE1_PEOPLE\",\"period\":\"20000101\",\"orgUnit\":\"0100233488\"}",
                Door.value("VACC_DOSE1_PEOPLE", Door.period(day), Enterprises.IN_DONG_ANH, "-3"),
                Door.value("VACC_DOSE1_PEOPLE", "20991231", Enterprises.IN_DONG_ANH, "1"),
                Door.value("VACC_DOSE2_PEOPLE", Door.period(day), Enterprises.IN_DONG_ANH, "5"));

        // When
        Response answer = Door.post(Door.team("017"), body, "");

        // Then
        JsonNode summary = Door.counted(answer, 2, 0, 7, 0);
        assertThat(summary.path("status").asText()).isEqualTo("WARNING");
        assertThat(summary.path("rejectedIndexes").toString()).isEqualTo("[1,2,3,4,5,6,7]");
        Door.refused(answer, 1, "E7610", "dataElement");
        assertThat(Door.refused(answer, 2, "E7611", "period").path("value").asText())
                .contains("weeks 1 to 52");
        Door.refused(answer, 3, "E7612", "orgUnit");
        Door.refused(answer, 4, "E7617", "orgUnit");
        Door.refused(answer, 5, "E7618", "value");
        Door.refused(answer, 6, "E7619", "value");
        Door.refused(answer, 7, "E7641", "period");
        Calls.as("admin")
                .get("/api/v1/vaccination-counts/0100233488/" + day + "/1?district=017")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "1e9",
                "1000000000",
                " 12 ",
                "\u0661\u0662",
                "abc",
                "007",
                "+1",
                "1,234",
                "99999999999999999999"
            })
    void valuesThatAreNoWholeNumberOfPeopleAreRefused(String value) {
        Response answer = Door.post(
                Door.team("017"),
                Door.set(Door.value("VACC_DOSE1_PEOPLE", Door.period(day), Enterprises.IN_DONG_ANH, value)),
                "");
        Door.counted(answer, 0, 0, 1, 0);
        Door.refused(answer, 0, "E7619", "value");
    }

    @Test
    void valuesRefusedForOneReasonShareAnEntry() {
        // Given
        String bad = Door.value("NO_SUCH_ELEMENT", Door.period(day), Enterprises.IN_DONG_ANH, "1");

        // When
        Response answer = Door.post(Door.team("017"), Door.set(bad, bad, bad), "");

        // Then
        JsonNode conflicts = Door.counted(answer, 0, 0, 3, 0).path("conflicts");
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.at("/0/indexes").toString()).isEqualTo("[0,1,2]");
        assertThat(conflicts.at("/0/objects/dataElement").asText()).isEqualTo("NO_SUCH_ELEMENT");
    }

    @Test
    void theSameCountTwiceIsNamedWithBothPlaces() {
        Response answer = Door.post(
                Door.team("017"),
                Door.set(Door.dose1(day, Enterprises.IN_DONG_ANH, 10), Door.dose1(day, Enterprises.IN_DONG_ANH, 11)),
                "");
        JsonNode summary = Door.counted(answer, 1, 0, 1, 0);
        assertThat(summary.at("/conflicts/0/value").asText()).contains("Entries 0 and 1");
        assertThat(summary.path("rejectedIndexes").toString()).isEqualTo("[1]");
    }

    @Test
    void ofTheSameCountTwiceNoneIsSaidToBeTakenThatWasRefused() {
        // Given
        Enterprises.register(IN_HOAI_DUC, "PHU_NGHIA", HOAI_DUC);
        say("district-health", "COMPLETE", 201);
        say("district-lead", "APPROVED", 200);

        // When
        Response answer = Door.post(
                Door.team(HOAI_DUC), Door.set(Door.dose1(day, IN_HOAI_DUC, 10), Door.dose1(day, IN_HOAI_DUC, 11)), "");

        // Then
        Door.counted(answer, 0, 0, 2, 0);
        Door.refused(answer, 0, "E7642", "");
        assertThat(answer.asString())
                .contains("Entries 0 and 1 of the payload speak of the same; only the first is judged")
                .doesNotContain("was taken.");
    }

    @Test
    void anUnknownDataSetStopsAllOfIt() {
        Response answer = Door.post(
                Door.team("017"),
                "{\"dataSet\":\"NO_SUCH_SET\",\"dataValues\":[" + Door.dose1(day, Enterprises.IN_DONG_ANH, 10) + "]}",
                "");
        JsonNode summary = Door.counted(answer, 0, 0, 1, 0);
        assertThat(summary.path("status").asText()).isEqualTo("ERROR");
        Door.refused(answer, 0, "E7600", "dataSet");
    }

    @Test
    void categoriesAreNotKept() {
        String value = Door.dose1(day, Enterprises.IN_DONG_ANH, 10);
        Response answer = Door.post(
                Door.team("017"),
                Door.set(
                        value.replace("}", ",\"categoryOptionCombo\":\"UNDER_5\"}"),
                        value.replace("}", ",\"attributeOptionCombo\":\"PEPFAR\"}"),
                        value.replace("}", ",\"attributeOptionCombo\":\"016\"}"),
                        value.replace(
                                "}", ",\"categoryOptionCombo\":\"HllvX50cXC0\",\"attributeOptionCombo\":\"default\"}")),
                "");
        Door.counted(answer, 1, 0, 3, 0);
        Door.refused(answer, 0, "E7613", "categoryOptionCombo");
        Door.refused(answer, 1, "E7615", "attributeOptionCombo");
        Door.refused(answer, 2, "E7616", "attributeOptionCombo");
    }

    @Test
    void strictnessIsHonoured() {
        String monthly = Door.set(Door.value("VACC_DOSE1_PEOPLE", "200102", Enterprises.IN_DONG_ANH, "1"));
        Response strict = Door.post(Door.team("017"), monthly, "?strictPeriods=true&dryRun=true");
        Door.counted(strict, 0, 0, 1, 0);
        Door.refused(strict, 0, "E7632", "");
        Door.counted(Door.post(Door.team("017"), monthly, "?dryRun=true"), 1, 0, 0, 0);
    }

    @Test
    void aPeriodCountsAtItsLastDay() {
        // When
        Response answer = Door.post(
                Door.team("017"),
                Door.set(
                        Door.value("VACC_DOSE1_PEOPLE", "200103", Enterprises.IN_DONG_ANH, "31"),
                        Door.value("VACC_DOSE1_PEOPLE", "2001W16", Enterprises.IN_DONG_ANH, "32")),
                "");

        // Then
        Door.counted(answer, 2, 0, 0, 0);
        String address = "/api/v1/vaccination-counts/0100233488/";
        assertThat(Door.admin()
                        .get(address + "2001-03-31/1?district=017")
                        .jsonPath()
                        .getInt("people"))
                .isEqualTo(31);
        assertThat(Door.admin()
                        .get(address + "2001-04-22/1?district=017")
                        .jsonPath()
                        .getInt("people"))
                .isEqualTo(32);
    }

    @Test
    void theMonthThatIsNotOverYetIsInTheFuture() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        boolean over = today.plusDays(1).getDayOfMonth() == 1;
        String month = Door.period(today).substring(0, 6);
        Response answer = Door.post(
                Door.team("017"),
                Door.set(Door.value("VACC_DOSE1_PEOPLE", month, Enterprises.IN_DONG_ANH, "1")),
                "?dryRun=true");
        assertThat(answer.statusCode()).isEqualTo(over ? 200 : 409);
        if (!over) {
            Door.refused(answer, 0, "E7641", "period");
        }
    }

    @Test
    void anApprovedDayAndAClosedOneTakeNoChangesAndAreToldApart() {
        // Given
        Enterprises.register(IN_HOAI_DUC, "PHU_NGHIA", HOAI_DUC);
        String set = Door.set(Door.dose1(day, IN_HOAI_DUC, 10));
        say("district-health", "COMPLETE", 201);

        // When
        say("district-lead", "APPROVED", 200);
        Response approved = Door.post(Door.team(HOAI_DUC), set, "");
        Response rehearsed = Door.post(Door.team(HOAI_DUC), set, "?dryRun=true");
        say("admin", "CLOSED", 200);
        Response closed = Door.post(Door.team(HOAI_DUC), set, "");

        // Then
        for (Response early : List.of(approved, rehearsed)) {
            Door.counted(early, 0, 0, 1, 0);
            JsonNode conflict = Door.refused(early, 0, "E7642", "");
            assertThat(conflict.path("value").asText()).contains("approved by district-lead");
            assertThat(conflict.path("object").asText()).isEqualTo(IN_HOAI_DUC);
        }
        Door.counted(closed, 0, 0, 1, 0);
        assertThat(Door.refused(closed, 0, "E7643", "period").path("value").asText())
                .contains("closed by admin");
    }

    private void say(String role, String state, int status) {
        String here = "/api/v1/reporting-days/" + HOAI_DUC + "/" + day;
        String etag = Calls.as("admin").get(here).header("ETag");
        RequestSpecification request = role.equals("admin") ? Calls.as(role) : Calls.as(role, HOAI_DUC);
        Response said = (etag == null ? request : request.header("If-Match", etag))
                .body("{\"state\":\"" + state + "\"}")
                .put(here);
        assertThat(said.statusCode()).as(said.asString()).isEqualTo(status);
    }

    @Test
    void whatIsNotKeptIsSaid() {
        String value = Door.dose1(day, Enterprises.IN_DONG_ANH, 10)
                .replace("}", ",\"comment\":\"counted twice\",\"followup\":true}");
        JsonNode summary = Door.counted(Door.post(Door.team("017"), Door.set(value), "?dryRun=true"), 1, 0, 0, 0);
        assertThat(summary.path("description").asText())
                .contains("Comments are not kept")
                .contains("follow-up");
    }

    @Test
    void nothingOfARehearsalStays() {
        // Given
        String body = "{\"dataSet\":\"VACCINATION_DAILY\",\"period\":\"" + Door.period(day)
                + "\",\"orgUnit\":\"0100233488\",\"completeDate\":\"2021-11-16\",\"dataValues\":["
                + "{\"dataElement\":\"VACC_DOSE1_PEOPLE\",\"value\":\"10\"},{\"dataElement\":\"NO\",\"value\":\"1\"}]}";
        Trace before = Trace.of("health");

        // When
        Response rehearsed = Door.post(Door.team("017"), body, "?dryRun=true");

        // Then
        JsonNode summary = Door.counted(rehearsed, 1, 0, 1, 0);
        assertThat(summary.path("dataSetComplete").asText()).isEqualTo("2021-11-16");
        assertThat(Trace.of("health")).isEqualTo(before);
        Response real = Door.post(Door.team("017"), body, "");
        assertThat(real.asString()).isEqualTo(rehearsed.asString().replace("\"dryRun\":true", "\"dryRun\":false"));
        assertThat(real.header("Hiza-Wait-Token")).isNotBlank();
        assertThat(rehearsed.header("Hiza-Wait-Token")).isNull();
    }
}
