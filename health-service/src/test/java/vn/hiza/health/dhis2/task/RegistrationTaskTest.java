package vn.hiza.health.dhis2.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.StringJoiner;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiza.health.Enterprises;
import vn.hiza.health.dhis2.Door;
import vn.hiza.testing.OpenApiDocument;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.events.Waiting;

/** Completions that a DHIS2 client asks to be taken after the answer. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class RegistrationTaskTest {
    private static final String KIND = "COMPLETE_DATA_SET_REGISTRATION_IMPORT";
    private static final String SUMMARIES = "/api/system/taskSummaries/" + KIND + "/";

    @Inject
    Jdbi jdbi;

    private final LocalDate day = Enterprises.freshDay();

    @BeforeEach
    void enterprises() {
        Enterprises.register();
    }

    private String registrations(String... orgUnits) {
        StringBuilder body = new StringBuilder("{\"completeDataSetRegistrations\":[");
        for (String orgUnit : orgUnits) {
            body.append(body.charAt(body.length() - 1) == '[' ? "" : ",")
                    .append("{\"dataSet\":\"VACCINATION_DAILY\",\"period\":\"")
                    .append(Door.period(day))
                    .append("\",\"organisationUnit\":\"")
                    .append(orgUnit)
                    .append("\"}");
        }
        return body.append("]}").toString();
    }

    private static JsonNode summary(String id) {
        Waiting.until("task " + id, () -> !summaryText(id).equals("{}"));
        return OpenApiDocument.parse(summaryText(id));
    }

    private static String summaryText(String id) {
        return Door.admin().get(SUMMARIES + id).asString();
    }

    private Response registered() {
        return Door.team("017")
                .get(Door.REGISTRATIONS + "?dataSet=VACCINATION_DAILY&orgUnit=017&children=true&period="
                        + Door.period(day));
    }

    @Test
    void theyAreTakenAfterTheAnswerAndTheSummaryTellsEach() {
        // When
        Response answer = Door.team("017")
                .body(registrations("017", Enterprises.IN_DONG_ANH, Enterprises.IN_SOC_SON))
                .post(Door.REGISTRATIONS + "?async=true");

        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("message")).isEqualTo("Initiated completeDataSetRegistrationImport");
        assertThat(answer.jsonPath().getString("response.jobType")).isEqualTo(KIND);
        JsonNode summary = summary(answer.jsonPath().getString("response.id"));
        assertThat(summary.at("/importOptions/async").asBoolean()).isTrue();
        assertThat(summary.at("/importCount/imported").asInt())
                .as(summary.toString())
                .isEqualTo(2);
        assertThat(summary.at("/importCount/ignored").asInt()).isEqualTo(1);
        assertThat(summary.at("/rejectedIndexes")).hasSize(1);
        assertThat(summary.at("/conflicts/0/errorCode").asText()).isEqualTo("E7617");
        assertThat(registered().jsonPath().getList("completeDataSetRegistrations"))
                .hasSize(2);
        Response notes = Door.team("017").get(answer.jsonPath().getString("response.relativeNotifierEndpoint"));
        assertThat(notes.jsonPath().getBoolean("[0].completed")).isTrue();
        assertThat(notes.jsonPath().getString("[0].category")).isEqualTo(KIND);
        assertThat(notes.jsonPath().getString("[1].message"))
                .isEqualTo("Read 3 of 3 registrations, written 2, ignored 1");
    }

    @Test
    void inXmlAndInTheWordsOfHttpTheyAreAcceptedAndRehearsed() {
        // When
        Response answer = Door.team("017")
                .contentType("application/xml")
                .header("Prefer", "respond-async")
                .body(
                        "<completeDataSetRegistrations><completeDataSetRegistration dataSet=\"VACCINATION_DAILY\" period=\""
                                + Door.period(day) + "\" organisationUnit=\"017\"/></completeDataSetRegistrations>")
                .post(Door.REGISTRATIONS + "?dryRun=true");

        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        assertThat(answer.header("Preference-Applied")).isEqualTo("respond-async");
        String address = answer.header("Location");
        JsonNode summary = summary(address.substring(address.lastIndexOf('/') + 1));
        assertThat(summary.at("/importCount/imported").asInt())
                .as(summary.toString())
                .isEqualTo(1);
        assertThat(summary.at("/importOptions/dryRun").asBoolean()).isTrue();
        assertThat(Door.team("017").get(address).jsonPath().getString("[1].message"))
                .isEqualTo("Dry run of 1 registrations");
        assertThat(registered().jsonPath().getList("completeDataSetRegistrations"))
                .isNullOrEmpty();
    }

    @Test
    void whatCannotBeReadEndsWithASummaryToo() {
        Response answer =
                Door.team("017").body("{\"completeDataSetRegistrations\":[").post(Door.REGISTRATIONS + "?async=true");
        JsonNode summary = summary(answer.jsonPath().getString("response.id"));
        assertThat(summary.path("status").asText()).isEqualTo("ERROR");
        assertThat(summary.path("description").asText()).contains("not well-formed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?async=true&importStrategy=SOMETIMES", "?async=1"})
    void aWordOfTheAddressThatIsNoneIsRefusedAtOnce(String query) {
        Door.team("017")
                .body(registrations("017"))
                .post(Door.REGISTRATIONS + query)
                .then()
                .statusCode(400);
    }

    @Test
    void manyAreWrittenInPartsAndThePlacesOfTheRefusedStayThoseOfTheBody() {
        // Given
        StringJoiner many = new StringJoiner(",", "{\"completeDataSetRegistrations\":[", "]}");
        for (int i = 0; i < 1_100; i++) {
            String orgUnit = i == 1_050 ? Enterprises.IN_SOC_SON : "017";
            many.add("{\"dataSet\":\"VACCINATION_DAILY\",\"period\":\""
                    + Door.period(LocalDate.of(1971, 1, 1).plusDays(i)) + "\",\"organisationUnit\":\"" + orgUnit
                    + "\"}");
        }

        // When
        JsonNode summary = summary(Door.team("017")
                .body(many.toString())
                .post(Door.REGISTRATIONS + "?async=true")
                .jsonPath()
                .getString("response.id"));

        // Then
        assertThat(summary.at("/importCount/imported").asInt()
                        + summary.at("/importCount/updated").asInt())
                .as(summary.toString())
                .isEqualTo(1_099);
        assertThat(summary.path("rejectedIndexes")).singleElement().satisfies(index -> assertThat(index.asInt())
                .isEqualTo(1_050));
    }

    @Test
    void aKeyIsForAnImportAtOnceOrLaterAndNotForBoth() {
        // Given
        String key = UUID.randomUUID().toString();
        String other = UUID.randomUUID().toString();
        keyed(key).post(Door.REGISTRATIONS).then().statusCode(200);
        Response promised = keyed(other).header("Prefer", "respond-async").post(Door.REGISTRATIONS);

        // When
        Response later = keyed(key).header("Prefer", "respond-async").post(Door.REGISTRATIONS);
        Response again = keyed(other).header("Prefer", "respond-async").post(Door.REGISTRATIONS);
        Response atOnce = keyed(other).post(Door.REGISTRATIONS);

        // Then
        assertThat(promised.statusCode()).isEqualTo(202);
        assertThat(again.header("Location")).isEqualTo(promised.header("Location"));
        assertThat(later.statusCode()).as(later.asString()).isEqualTo(422);
        assertThat(atOnce.statusCode()).as(atOnce.asString()).isEqualTo(422);
        assertThat(atOnce.jsonPath().getString("devMessage")).isEqualTo("idempotency-key-reused");
        assertThat(atOnce.jsonPath().getString("httpStatus")).isEqualTo("Unprocessable Entity");
    }

    private RequestSpecification keyed(String key) {
        return Door.team("017").header("Idempotency-Key", key).body(registrations("017"));
    }

    @Test
    void aTaskWhoseTransactionDiesIsDoneOnce() {
        // Given
        String id;
        try (Handle lock = jdbi.open()) {
            lock.begin();
            lock.execute("lock table data_set_completion in access exclusive mode");
            id = Door.team("017")
                    .body(registrations("017"))
                    .post(Door.REGISTRATIONS + "?async=true")
                    .jsonPath()
                    .getString("response.id");
            Waiting.until("the task waits", () -> killed() == 1);
            lock.rollback();
        }

        // When
        Door.post(Door.team("017"), Door.set(), "?async=true");

        // Then
        assertThat(summary(id).at("/importCount/imported").asInt()).isEqualTo(1);
        assertThat(Door.admin()
                        .get("/api/v1/data-set-completions/VACCINATION_DAILY/" + Door.period(day) + "/017/revisions")
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
    }

    @Test
    void aTaskThatLosesARaceWritesAllOfItInItsNextTry() {
        // Given
        jdbi.useHandle(tx -> tx.execute("""
                create sequence lost_race;
                create function lose_race() returns trigger language plpgsql as $$
                begin
                    if nextval('lost_race') = 1 then
                        raise exception 'another was first' using errcode = '40001';
                    end if;
                    return new;
                end $$;
                create trigger lost_race before insert on data_set_completion
                    for each row when (new.key like '%%/%s/%%') execute function lose_race()
                """.formatted(Door.period(day))));

        // When
        String id = Door.team("017")
                .body(registrations("017", Enterprises.IN_DONG_ANH))
                .post(Door.REGISTRATIONS + "?async=true")
                .jsonPath()
                .getString("response.id");
        JsonNode summary = summary(id);
        int tries = jdbi.withHandle(tx -> tx.createQuery("select last_value from lost_race")
                .mapTo(Integer.class)
                .one());
        jdbi.useHandle(tx -> tx.execute("drop trigger lost_race on data_set_completion; drop function lose_race;"
                + " drop sequence lost_race"));

        // Then
        assertThat(tries).isEqualTo(3);
        assertThat(summary.at("/importCount/imported").asInt())
                .as(summary.toString())
                .isEqualTo(2);
        assertThat(registered().jsonPath().getList("completeDataSetRegistrations"))
                .hasSize(2);
    }

    @Test
    void whatIsNotSaidIsNamed() {
        JsonNode message = OpenApiDocument.parse(Door.team("017")
                .body("{\"completeDataSetRegistrations\":[{},{\"dataSet\":\"VACCINATION_DAILY\"},"
                        + "{\"dataSet\":\"VACCINATION_DAILY\",\"period\":\"20211115\"}]}")
                .post(Door.REGISTRATIONS)
                .asString());
        assertThat(message.at("/response/conflicts").findValuesAsText("value"))
                .containsExactlyInAnyOrder("Data set not said.", "Period not said.", "Organisation unit not said.");
        assertThat(message.at("/response/conflicts").findValuesAsText("errorCode"))
                .containsExactlyInAnyOrder("E7600", "E7611", "E7612");
    }

    /** Ends the sessions that wait for the table of completions. */
    private int killed() {
        return jdbi.withHandle(tx -> tx.createQuery("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where wait_event_type = 'Lock' and query like '%data_set_completion%'")
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void aTaskIsKnownUnderItsOwnTypeAlone() {
        // Given
        String id = Door.team("017")
                .body(registrations("017"))
                .post(Door.REGISTRATIONS + "?async=true")
                .jsonPath()
                .getString("response.id");
        summary(id);

        // When
        int ended = Door.team("017")
                .post("/api/jobConfigurations/" + id + "/cancel")
                .statusCode();

        // Then
        assertThat(ended).isEqualTo(409);
        Door.admin()
                .get("/api/system/taskSummaries/DATAVALUE_IMPORT/" + id)
                .then()
                .statusCode(404);
        Door.admin().get("/api/system/tasks/METADATA_IMPORT/" + id).then().statusCode(404);
    }
}
