package vn.hiza.health.dhis2.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.facts.EventIds;
import vn.hiza.health.Enterprises;
import vn.hiza.health.dhis2.Door;
import vn.hiza.testing.OpenApiDocument;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.events.Waiting;

/** An import that is longer than a request, written part by part as a job; its enterprises are no other test's. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class LongImportTest {
    private static final String TEAM = "D94";
    private static final String[] FACTORIES = {"0109000054", "0109000061", "0109000079", "0109000086"};
    private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
    private static final String HEADERS = "dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value\n";
    private static final String SUMMARIES = "/api/system/taskSummaries/DATAVALUE_IMPORT/";
    private static final String TASKS = "/api/system/tasks/DATAVALUE_IMPORT/";

    @Inject
    Jdbi jdbi;

    @Inject
    EventIds ids;

    @BeforeEach
    void enterprises() {
        for (String factory : FACTORIES) {
            Enterprises.register(factory, "ZQ", TEAM);
        }
    }

    private static String line(int dose, String factory, LocalDate day, String value) {
        return "VACC_DOSE" + dose + "_PEOPLE," + Door.period(day) + "," + factory + ",,," + value + "\n";
    }

    private static Response send(String table, String query) {
        return Door.team(TEAM)
                .contentType("text/csv")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post(Door.VALUES + query);
    }

    private static JsonNode summary(String id) {
        Waiting.until(
                "task " + id, () -> !Door.admin().get(SUMMARIES + id).asString().equals("{}"));
        return OpenApiDocument.parse(Door.admin().get(SUMMARIES + id).asString());
    }

    private static String counts(JsonNode summary) {
        JsonNode count = summary.path("importCount");
        return "%d imported, %d updated, %d ignored, %d deleted"
                .formatted(
                        count.path("imported").asInt(-1),
                        count.path("updated").asInt(-1),
                        count.path("ignored").asInt(-1),
                        count.path("deleted").asInt(-1));
    }

    @Test
    void moreValuesThanARequestHoldsAreImportedAsAJob() {
        // Given
        int days = 8_334;
        String table = HEADERS
                + IntStream.range(0, 6 * days)
                        .mapToObj(i -> line(1 + i % 2, FACTORIES[i / 2 % 3], FIRST.plusDays(i / 6), "5"))
                        .collect(Collectors.joining())
                + "NO_SUCH_ELEMENT," + Door.period(FIRST) + "," + FACTORIES[0] + ",,,5\n"
                + line(1, FACTORIES[0], FIRST, "6");

        // When
        Response atOnce = send(table, "");
        Response accepted = send(table, "?async=true");
        String id = accepted.jsonPath().getString("response.id");
        JsonNode summary = summary(id);
        Response notes = Door.team(TEAM).get(TASKS + id);

        // Then
        assertThat(atOnce.statusCode()).isEqualTo(413);
        assertThat(atOnce.jsonPath().getString("message")).contains("async=true");
        assertThat(counts(summary)).isEqualTo("50004 imported, 0 updated, 2 ignored, 0 deleted");
        assertThat(summary.path("status").asText()).isEqualTo("WARNING");
        assertThat(summary.path("rejectedIndexes").toString()).isEqualTo("[50004,50005]");
        assertThat(summary.at("/conflicts/0/errorCode").asText()).isEqualTo("E7610");
        assertThat(summary.at("/conflicts/0/lines").toString()).isEqualTo("[50006]");
        assertThat(summary.at("/conflicts/1/value").asText()).contains("lines 2 and 50007");
        assertThat(notes.jsonPath().getString("[0].message")).isEqualTo("Import done");
        assertThat(notes.jsonPath().getString("[1].message"))
                .isEqualTo("Read 50006 of 50006 values, written 50004, ignored 2");
    }

    @Test
    void aTaskThatWasBrokenOffGoesOnAfterItsLastPart() {
        // Given: of 5,002 values 5,000 are said to stand
        String table = HEADERS
                + IntStream.range(0, 5_000)
                        .mapToObj(i -> line(1, FACTORIES[3], FIRST.plusDays(i), "5"))
                        .collect(Collectors.joining())
                + line(2, FACTORIES[3], FIRST, "4")
                + line(1, FACTORIES[3], FIRST, "9");
        UUID left = new LeftTasks(jdbi, ids).left(TEAM, "text/csv", "{}", table, (tx, id) -> {
            tx.execute(
                    "insert into batch_job_part values (?, 5000, 4998, 1, 1, 0, ?)",
                    id,
                    "{\"sent\":5000,\"imported\":4998,\"updated\":1,\"deleted\":0,\"unchanged\":1,\"groupsAlone\":true,"
                            + "\"remarks\":{},\"conflicts\":[],\"rejectedIndexes\":[]}");
        });

        // When
        send(HEADERS, "?async=true");
        JsonNode summary = summary(left.toString());

        // Then
        assertThat(counts(summary)).isEqualTo("4999 imported, 1 updated, 2 ignored, 0 deleted");
        assertThat(summary.path("rejectedIndexes").toString()).isEqualTo("[5001]");
        assertThat(summary.at("/conflicts/0/value").asText()).contains("lines 2 and 5003");
        assertThat(Door.admin()
                        .get("/api/v1/vaccination-counts/" + FACTORIES[3] + "/" + FIRST + "/1?district=D94")
                        .statusCode())
                .as("what stands is not written again")
                .isEqualTo(404);
        assertThat(Door.admin()
                        .get("/api/v1/vaccination-counts/" + FACTORIES[3] + "/" + FIRST + "/2?district=D94")
                        .<Integer>path("people"))
                .isEqualTo(4);
    }

    @Test
    void aTaskIsCancelledWhereDhis2CancelsIt() {
        // Given: one that waits for a lock, and one behind it
        String table = HEADERS + line(1, FACTORIES[3], LocalDate.of(1993, 1, 1), "5");
        String running;
        String waiting;
        Response others;
        Response cancelled;
        try (Handle lock = jdbi.open()) {
            lock.begin();
            lock.execute("lock table vaccination_count in exclusive mode");
            running = send(table, "?async=true").jsonPath().getString("response.id");
            waiting = send(HEADERS + line(2, FACTORIES[3], LocalDate.of(1993, 1, 1), "5"), "?async=true")
                    .jsonPath()
                    .getString("response.id");

            // When
            String foreign = Door.admin()
                    .contentType("text/csv")
                    .body(HEADERS)
                    .post(Door.VALUES + "?async=true")
                    .jsonPath()
                    .getString("response.id");
            others = Door.team(TEAM).post("/api/jobConfigurations/" + foreign + "/cancel");
            cancelled = Door.team(TEAM).post("/api/41/jobConfigurations/" + waiting + "/cancel");
            lock.rollback();
        }

        // Then
        assertThat(others.statusCode()).isEqualTo(404);
        assertThat(cancelled.statusCode()).as(cancelled.asString()).isEqualTo(204);
        assertThat(counts(summary(running))).isEqualTo("1 imported, 0 updated, 0 ignored, 0 deleted");
        Response notes = Door.team(TEAM).get(TASKS + waiting);
        assertThat(notes.jsonPath().getString("[0].level")).isEqualTo("WARN");
        assertThat(notes.jsonPath().getString("[0].message")).contains("cancelled");
        assertThat(summary(waiting).path("description").asText()).contains("cancelled");
        Response again = Door.team(TEAM).post("/api/jobConfigurations/" + waiting + "/cancel");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("devMessage")).isEqualTo("job-ended");
        assertThat(Door.admin()
                        .get("/api/v1/vaccination-counts/" + FACTORIES[3] + "/1993-01-01/2?district=D94")
                        .statusCode())
                .isEqualTo(404);
    }
}
