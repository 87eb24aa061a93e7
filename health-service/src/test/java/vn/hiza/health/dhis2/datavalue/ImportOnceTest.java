package vn.hiza.health.dhis2.datavalue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.health.Enterprises;
import vn.hiza.health.dhis2.Door;
import vn.hiza.testing.OpenApiDocument;
import vn.hiza.testing.SuiteEngines;

/** What other writes may ask for in headers, imports of the door may, too. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class ImportOnceTest {
    private final LocalDate day = Enterprises.freshDay();
    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void enterprises() {
        Enterprises.register();
    }

    private RequestSpecification keyed() {
        return Door.team("017").header("Idempotency-Key", key);
    }

    @Test
    void aRequestThatComesAgainIsImportedOnceAndAnsweredTheSame() {
        // Given
        String body = Door.set(Door.dose1(day, Enterprises.IN_DONG_ANH, 10), Door.dose1(day, Enterprises.UNKNOWN, 1));

        // When
        Response first = Door.post(keyed(), body, "");
        Response again = Door.post(keyed(), body, "");
        Response asXml = Door.post(keyed().accept("application/xml"), body, "");
        Response other = Door.post(keyed(), Door.set(Door.dose1(day, Enterprises.IN_DONG_ANH, 11)), "");

        // Then
        Door.counted(first, 1, 0, 1, 0);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Hiza-Wait-Token"))
                .isEqualTo(first.header("Hiza-Wait-Token"))
                .isNotEmpty();
        assertThat(asXml.contentType()).startsWith("application/xml");
        assertThat(asXml.xmlPath().getInt("webMessage.response.importCount.@imported"))
                .isEqualTo(1);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Door.admin()
                        .get("/api/v1/vaccination-counts/0100233488/" + day + "/1/revisions?district=017")
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
    }

    @Test
    void aTaskThatIsAskedForAgainIsTheSame() {
        // Given
        String body = Door.set(Door.dose1(day, Enterprises.IN_DONG_ANH, 10));

        // When
        Response first = Door.post(keyed(), body, "?async=true");
        Response again = Door.post(keyed(), body, "?async=true");

        // Then
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void whoPrefersToBeAnsweredAtOnceGetsATask() {
        // When
        Response answer = Door.post(
                Door.team("017").header("Prefer", "respond-async"),
                Door.set(Door.dose1(day, Enterprises.IN_DONG_ANH, 10)),
                "");

        // Then
        assertThat(answer.jsonPath().getString("response.jobType"))
                .as(answer.asString())
                .isEqualTo("DATAVALUE_IMPORT");
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.jsonPath().getInt("httpStatusCode")).isEqualTo(202);
        assertThat(answer.header("Preference-Applied")).isEqualTo("respond-async");
        assertThat(answer.header("Location"))
                .isEqualTo("/api/system/tasks/DATAVALUE_IMPORT/"
                        + answer.jsonPath().getString("response.id"));
        JsonNode described =
                OpenApiDocument.ofApplication().json().at("/paths/~1api~1dataValueSets/post/responses/202");
        JsonNode example = described.at("/content/application~1json/example");
        JsonNode told = OpenApiDocument.parse(answer.asString());
        assertThat(example.fieldNames()).toIterable().containsExactlyElementsOf(told::fieldNames);
        assertThat(example.path("response").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(told.path("response")::fieldNames);
        assertThat(described.path("headers").fieldNames())
                .toIterable()
                .allSatisfy(name -> assertThat(answer.header(name)).isNotNull())
                .contains("Location");
    }
}
