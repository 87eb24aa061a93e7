package vn.hiza.testing.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import vn.hiza.testing.OpenApiDocument;

/** What every refusal looks like. */
public final class Refusal {
    private static final String INSIDES =
            "(?s).*(Exception|vn\\.hiza|java\\.|jakarta\\.|org\\.|io\\.quarkus|com\\.fasterxml|SQLSTATE|\\tat ).*";

    private Refusal() {}

    /** Asserts the refusal and gives its document. */
    public static JsonNode assertProblem(String what, Response answer, int status, String slug) {
        String body = answer.asString();
        assertThat(answer.statusCode()).as(what + " → " + body).isEqualTo(status);
        assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
        JsonNode problem = OpenApiDocument.parse(body);
        assertThat(problem.path("type").asText()).as(what).isEqualTo("/problems/" + slug);
        assertThat(problem.path("status").asInt()).as(what).isEqualTo(status);
        assertThat(problem.path("title").asText()).as(what).isNotBlank();
        assertThat(problem.path("detail").asText()).as(what).isNotBlank();
        assertThat(body).as(what).doesNotMatch(INSIDES);
        return problem;
    }

    /** A refusal for a flaw in one field. */
    public static void assertFlaw(String what, Response answer, String pointer, String code) {
        JsonNode flaw = assertProblem(what, answer, 422, code).at("/errors/0");
        assertThat(flaw.path("pointer").asText()).as(what).isEqualTo(pointer);
        assertThat(flaw.path("code").asText()).as(what).isEqualTo(code);
        assertThat(flaw.path("detail").asText()).as(what).isNotBlank();
    }
}
