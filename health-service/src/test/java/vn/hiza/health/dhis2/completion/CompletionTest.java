package vn.hiza.health.dhis2.completion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.health.Enterprises;
import vn.hiza.health.dhis2.Door;
import vn.hiza.testing.OpenApiDocument;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.EventConventions;
import vn.hiza.testing.conventions.ListConventions;
import vn.hiza.testing.conventions.Specimen;
import vn.hiza.testing.conventions.WriteConventions;
import vn.hiza.testing.events.Trace;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class CompletionTest {
    private final LocalDate day = Enterprises.freshDay();

    @BeforeEach
    void enterprises() {
        Enterprises.register();
    }

    private static Specimen fresh() {
        return new Specimen(
                "health",
                "admin",
                "/api/v1/data-set-completions/VACCINATION_DAILY/" + Door.period(Enterprises.freshDay()) + "/017",
                "{\"completedOn\":\"2021-11-16\",\"completed\":true}",
                "{\"completedOn\":\"2021-11-16\",\"completed\":false}");
    }

    private String registration(String orgUnit, String more) {
        return "{\"dataSet\":\"VACCINATION_DAILY\",\"period\":\"" + Door.period(day) + "\",\"organisationUnit\":\""
                + orgUnit + "\"" + more + "}";
    }

    private static Response send(String query, String... registrations) {
        return Door.team("017")
                .body("{\"completeDataSetRegistrations\":[" + String.join(",", registrations) + "]}")
                .post(Door.REGISTRATIONS + query);
    }

    private Response read(String type) {
        return Door.team("017")
                .accept(type)
                .get(Door.REGISTRATIONS + "?dataSet=VACCINATION_DAILY&orgUnit=017&children=true&period="
                        + Door.period(day));
    }

    @Test
    void aCompletionIsAFactLikeAnyOther() {
        WriteConventions.assertIdempotent(fresh());
        WriteConventions.assertGuardedByEntityTag(fresh());
        WriteConventions.assertConditionalReads(fresh());
        ListConventions.assertStrict(fresh());
        EventConventions.assertPublished(fresh(), Topic.DATA_SET_COMPLETIONS, "017");
    }

    @Test
    void aRegistrationSentAgainWithItsKeyGetsTheSameAnswer() {
        // Given
        String body = "{\"completeDataSetRegistrations\":[" + registration("017", "") + "]}";
        String key = UUID.randomUUID().toString();

        // When
        Response first =
                Door.team("017").header("Idempotency-Key", key).body(body).post(Door.REGISTRATIONS);
        Response again =
                Door.team("017").header("Idempotency-Key", key).body(body).post(Door.REGISTRATIONS);
        Response other = Door.team("017")
                .header("Idempotency-Key", key)
                .body(body.replace("017", "0100233488"))
                .post(Door.REGISTRATIONS);

        // Then
        Door.counted(first, 1, 0, 0, 0);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(other.statusCode()).isEqualTo(422);
    }

    @Test
    void registrationsAreStoredOnceAndGivenBack() {
        // When
        Response sent = send(
                "", registration("017", ",\"date\":\"2021-11-16\",\"completed\":true"), registration("0100233488", ""));

        // Then
        Door.counted(sent, 2, 0, 0, 0);
        Response read = read("application/json");
        JsonNode list = OpenApiDocument.parse(read.asString()).path("completeDataSetRegistrations");
        assertThat(list).hasSize(2);
        assertThat(list.findValuesAsText("organisationUnit")).containsExactlyInAnyOrder("017", "0100233488");
        assertThat(list.at("/0/storedBy").asText()).isEqualTo("district-health");
        Trace before = Trace.of("health");
        Door.counted(Door.team("017").body(read.asString()).post(Door.REGISTRATIONS), 0, 0, 2, 0);
        Door.counted(
                Door.team("017")
                        .contentType("application/xml")
                        .body(read("application/xml").asString())
                        .post(Door.REGISTRATIONS),
                0,
                0,
                2,
                0);
        assertThat(Trace.of("health")).isEqualTo(before);
    }

    @Test
    void strategiesAndRehearsalsAreHonoured() {
        String yes = registration("017", ",\"date\":\"2021-11-16\"");
        String no = registration("017", ",\"date\":\"2021-11-16\",\"completed\":false");
        Door.counted(send("?dryRun=true", yes), 1, 0, 0, 0);
        Door.counted(send("?importStrategy=UPDATE", yes), 0, 0, 1, 0);
        Door.counted(send("?importStrategy=CREATE", yes), 1, 0, 0, 0);
        Door.counted(send("?importStrategy=CREATE", no), 0, 0, 1, 0);
        Door.counted(send("", no), 0, 1, 0, 0);
        Door.counted(send("?importStrategy=DELETE", registration("017", "")), 0, 0, 0, 1);
        Door.counted(send("", yes), 1, 0, 0, 0);
    }

    @Test
    void everyBadRegistrationIsListed() {
        // When
        Response answer = send(
                "",
                registration("016", ""),
                registration("NOWHERE", ""),
                registration("017", "").replace("VACCINATION_DAILY", "NO_SUCH_SET"),
                registration("017", "").replace(Door.period(day), "2021W60"),
                registration("017", "").replace(Door.period(day), "20990101"),
                registration("THANG_LONG", ""),
                registration("017", ",\"date\":\"2021-11-16T09:30:00\""),
                "7",
                registration("017", ""));

        // Then
        Door.counted(answer, 1, 0, 8, 0);
        Door.refused(answer, 0, "E7617", "orgUnit");
        Door.refused(answer, 1, "E7612", "orgUnit");
        Door.refused(answer, 2, "E7600", "dataSet");
        Door.refused(answer, 3, "E7611", "period");
        Door.refused(answer, 4, "E7641", "period");
        Door.refused(answer, 5, "E7617", "orgUnit");
    }

    @Test
    void aPayloadOfValuesCanSayThatItIsComplete() {
        String body = "{\"dataSet\":\"VACCINATION_DAILY\",\"period\":\"" + Door.period(day)
                + "\",\"orgUnit\":\"0100233488\",\"completeDate\":\"2021-11-16\",\"dataValues\":["
                + "{\"dataElement\":\"VACC_DOSE1_PEOPLE\",\"value\":\"10\"}]}";
        JsonNode summary = Door.counted(Door.post(Door.team("017"), body, ""), 1, 0, 0, 0);
        assertThat(summary.path("dataSetComplete").asText()).isEqualTo("2021-11-16");
        assertThat(read("application/json").asString()).contains("\"date\":\"2021-11-16\"");
        Response bare = Door.post(Door.team("017"), body.replace("\"dataSet\":\"VACCINATION_DAILY\",", ""), "");
        assertThat(bare.asString()).contains("E7602");
        assertThat(bare.statusCode()).isEqualTo(409);
    }
}
