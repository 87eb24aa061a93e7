package vn.hiza.health.dhis2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.hiza.testing.OpenApiDocument;
import vn.hiza.testing.conventions.Calls;

/** Calls at the door of DHIS2 clients. */
public final class Door {
    public static final String VALUES = "/api/dataValueSets";
    public static final String REGISTRATIONS = "/api/completeDataSetRegistrations";

    private Door() {}

    public static RequestSpecification team(String... districts) {
        return Calls.as("district-health", districts);
    }

    public static RequestSpecification admin() {
        return Calls.as("admin");
    }

    public static String period(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** A value as JSON. */
    public static String value(String element, String period, String orgUnit, String value) {
        return "{\"dataElement\":\"%s\",\"period\":\"%s\",\"orgUnit\":\"%s\",\"value\":\"%s\"}"
                .formatted(element, period, orgUnit, value);
    }

    public static String dose1(LocalDate day, String orgUnit, long people) {
        return value("VACC_DOSE1_PEOPLE", period(day), orgUnit, Long.toString(people));
    }

    public static String set(String... values) {
        return "{\"dataValues\":[" + String.join(",", values) + "]}";
    }

    public static Response post(RequestSpecification call, String body, String query) {
        return call.body(body).post(VALUES + query);
    }

    /** The summary in an answer whose counts are exactly these. */
    public static JsonNode counted(Response answer, int imported, int updated, int ignored, int deleted) {
        JsonNode message = OpenApiDocument.parse(answer.asString());
        JsonNode count = message.at("/response/importCount");
        assertThat("imported %d, updated %d, ignored %d, deleted %d"
                        .formatted(
                                count.path("imported").asInt(-1),
                                count.path("updated").asInt(-1),
                                count.path("ignored").asInt(-1),
                                count.path("deleted").asInt(-1)))
                .as(answer.asString())
                .isEqualTo("imported %d, updated %d, ignored %d, deleted %d"
                        .formatted(imported, updated, ignored, deleted));
        assertThat(message.path("httpStatusCode").asInt()).isEqualTo(answer.statusCode());
        return message.path("response");
    }

    /** Asserts that one value is refused for a reason. */
    public static JsonNode refused(Response answer, int index, String code, String property) {
        JsonNode summary = OpenApiDocument.parse(answer.asString()).path("response");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(409);
        JsonNode found = null;
        for (JsonNode conflict : summary.path("conflicts")) {
            for (JsonNode place : conflict.path("indexes")) {
                found = place.asInt() == index ? conflict : found;
            }
        }
        assertThat(found).as("a conflict at %d in %s", index, answer.asString()).isNotNull();
        assertThat(found.path("errorCode").asText("")).as(answer.asString()).isEqualTo(code);
        assertThat(found.path("property").asText("")).as(answer.asString()).isEqualTo(property);
        assertThat(found.path("object").asText())
                .isEqualTo(found.path("objects").elements().next().asText());
        return found;
    }
}
