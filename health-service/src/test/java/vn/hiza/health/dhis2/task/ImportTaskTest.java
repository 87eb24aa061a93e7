package vn.hiza.health.dhis2.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.facts.Author;
import vn.hiza.facts.EventIds;
import vn.hiza.health.Enterprises;
import vn.hiza.health.dhis2.Door;
import vn.hiza.health.dhis2.datavalue.DataValueFormat;
import vn.hiza.rest.access.Caller;
import vn.hiza.testing.OpenApiDocument;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.events.Waiting;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class ImportTaskTest {
    private static final String SUMMARIES = "/api/system/taskSummaries/DATAVALUE_IMPORT/";

    @Inject
    TaskStore store;

    @Inject
    TaskRunner runner;

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
    }

    @Test
    void aTaskThatAnotherInstanceLeftIsDone() {
        // Given
        ImportTask left = ImportTask.fresh(
                ids.next(),
                new Caller("team-credential/left", Set.of("district-health"), Set.of("017")),
                new Author("team-credential/left", Instant.parse("2021-11-26T02:00:00Z"), null, null),
                DataValueFormat.JSON,
                Map.of("importStrategy", "CREATE"));
        store.create(
                left, Door.set(Door.dose1(day, Enterprises.IN_DONG_ANH, 10)).getBytes(StandardCharsets.UTF_8));

        // When
        runner.wake();

        // Then
        assertThat(summary(left.id().toString()).at("/importCount/imported").asInt())
                .isEqualTo(1);
        assertThat(store.body(left.id())).isEmpty();
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
}
