package vn.hiza.health.dhis2.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiza.facts.EventIds;
import vn.hiza.health.Enterprises;
import vn.hiza.health.dhis2.Door;
import vn.hiza.testing.OpenApiDocument;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.events.Waiting;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class ImportTaskTest {
    private static final String SUMMARIES = "/api/system/taskSummaries/DATAVALUE_IMPORT/";

    @Inject
    Jdbi jdbi;

    @Inject
    EventIds ids;

    private final LocalDate day = Enterprises.freshDay();

    @BeforeEach
    void enterprises() {
        Enterprises.register();
    }

    private static JsonNode summary(String id) {
        Waiting.until("task " + id, () -> !summaryText(id).equals("{}"));
        return OpenApiDocument.parse(summaryText(id));
    }

    private static String summaryText(String id) {
        return Door.admin().get(SUMMARIES + id).asString();
    }

    @Test
    void anImportIsDoneAfterItsAnswer() {
        // When
        Response answer = Door.post(
                Door.team("017"),
                Door.set(Door.dose1(day, Enterprises.IN_DONG_ANH, 10), Door.dose1(day, Enterprises.IN_SOC_SON, 10)),
                "?async=true");

        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("response.jobType")).isEqualTo("DATAVALUE_IMPORT");
        String id = answer.jsonPath().getString("response.id");
        JsonNode summary = summary(id);
        assertThat(summary.at("/importOptions/async").asBoolean()).isTrue();
        assertThat(summary.at("/importCount/imported").asInt()).isEqualTo(1);
        assertThat(summary.at("/importCount/ignored").asInt()).isEqualTo(1);
        assertThat(summary.at("/conflicts/0/errorCode").asText()).isEqualTo("E7617");
        String endpoint = answer.jsonPath().getString("response.relativeNotifierEndpoint");
        assertThat(Door.team("017").get(endpoint).jsonPath().getBoolean("[0].completed"))
                .isTrue();
        Response revisions =
                Door.admin().get("/api/v1/vaccination-counts/0100233488/" + day + "/1/revisions?district=017");
        assertThat(revisions.jsonPath().getString("items[0].recordedBy")).isEqualTo("district-health");
    }

    @Test
    void whatCannotBeReadEndsWithASummaryToo() {
        Response answer = Door.post(Door.team("017"), "{\"dataValues\":[", "?async=true");
        JsonNode summary = summary(answer.jsonPath().getString("response.id"));
        assertThat(summary.path("status").asText()).isEqualTo("ERROR");
        assertThat(summary.path("description").asText()).contains("not well-formed");
        Response notes = Door.team("017").get(answer.jsonPath().getString("response.relativeNotifierEndpoint"));
        assertThat(notes.jsonPath().getString("[0].level")).isEqualTo("ERROR");
        assertThat(notes.jsonPath().getString("[0].message")).contains("failed").contains("not well-formed");
        assertThat(notes.jsonPath().getBoolean("[0].completed")).isTrue();
        assertThat(notes.asString()).doesNotContain("done");
    }

    @Test
    void aTaskThatAnotherInstanceLeftIsDone() {
        // Given
        UUID left = new LeftTasks(jdbi, ids)
                .left(
                        "017",
                        "application/json",
                        "{\"importStrategy\":\"CREATE\"}",
                        Door.set(Door.dose1(day, Enterprises.IN_DONG_ANH, 10)),
                        (tx, id) -> {});

        // When
        String next = Door.post(Door.team("017"), Door.set(), "?async=true")
                .jsonPath()
                .getString("response.id");

        // Then
        assertThat(summary(left.toString()).at("/importCount/imported").asInt()).isEqualTo(1);
        assertThat(summary(next).path("status").asText()).isEqualTo("SUCCESS");
        int kept = jdbi.withHandle(tx -> tx.createQuery("select count(*) from batch_job_body where job = :id")
                .bind("id", left)
                .mapTo(Integer.class)
                .one());
        assertThat(kept).isZero();
    }

    @Test
    void aTaskWhoseTransactionDiesHalfWayIsDoneOnceAndItsSummaryIsExact() {
        // Given: its values are written, and it waits to register their completion
        String set = "{\"dataSet\":\"VACCINATION_DAILY\",\"period\":\"" + Door.period(day)
                + "\",\"orgUnit\":\"0100233488\",\"completeDate\":\"2021-11-16\",\"dataValues\":["
                + Door.dose1(day, Enterprises.IN_DONG_ANH, 10) + "," + Door.dose1(day, Enterprises.IN_SOC_SON, 10)
                + "]}";
        String id;
        try (Handle lock = jdbi.open()) {
            lock.begin();
            lock.execute("lock table data_set_completion in access exclusive mode");
            id = Door.post(Door.team("017"), set, "?async=true").jsonPath().getString("response.id");
            Waiting.until("the task waits", () -> killed() == 1);
            lock.rollback();
        }

        // When
        Door.post(Door.team("017"), Door.set(), "?async=true");
        JsonNode summary = summary(id);

        // Then
        assertThat(summary.at("/importCount/imported").asInt())
                .as(summary.toString())
                .isEqualTo(1);
        assertThat(summary.at("/importCount/ignored").asInt()).isEqualTo(1);
        assertThat(summary.path("dataSetComplete").asText()).isEqualTo("2021-11-16");
        Response revisions =
                Door.admin().get("/api/v1/vaccination-counts/0100233488/" + day + "/1/revisions?district=017");
        assertThat(revisions.jsonPath().getList("items")).hasSize(1);
    }

    /** Ends the sessions that wait for the table of completions. */
    private int killed() {
        return jdbi.withHandle(tx -> tx.createQuery("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where wait_event_type = 'Lock' and query like '%data_set_completion%'")
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void othersLearnNothingOfATask() {
        String id =
                Door.post(Door.admin(), Door.set(), "?async=true").jsonPath().getString("response.id");
        Door.team("017").get(SUMMARIES + id).then().statusCode(404);
        Door.team("017").get("/api/system/tasks/DATAVALUE_IMPORT/" + id).then().statusCode(404);
        Door.team("017").get(SUMMARIES + "x").then().statusCode(404);
        assertThat(summary(id).path("status").asText()).isEqualTo("SUCCESS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"importStrategy=X", "dryRun=maybe", "idScheme=ZZ", "force=true"})
    void whatNoPayloadCouldMendIsRefusedAtOnce(String said) {
        Door.post(Door.team("017"), Door.set(), "?async=true&" + said).then().statusCode(400);
    }
}
