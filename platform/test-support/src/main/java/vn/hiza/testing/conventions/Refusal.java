package vn.hiza.testing.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;

/** What every refusal looks like. */
public final class Refusal {
    private static final String INSIDES =
            "(?s).*(Exception|vn\\.hiza|java\\.|jakarta\\.|org\\.|io\\.quarkus|com\\.fasterxml|SQLSTATE|\\tat ).*";

    private Refusal() {}

    public static void assertProblem(String what, Response answer, int status, String slug) {
        String body = answer.asString();
        assertThat(answer.statusCode()).as(what + " → " + body).isEqualTo(status);
        assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
        assertThat(answer.<String>path("type")).as(what).isEqualTo("/problems/" + slug);
        assertThat(answer.<Integer>path("status")).as(what).isEqualTo(status);
        assertThat(answer.<String>path("title")).as(what).isNotBlank();
        assertThat(answer.<String>path("detail")).as(what).isNotBlank();
        assertThat(body).as(what).doesNotMatch(INSIDES);
    }

    /** A refusal for a flaw in one field. */
    public static void assertFlaw(String what, Response answer, String pointer, String code) {
        assertProblem(what, answer, 422, code);
        assertThat(answer.<String>path("errors[0].pointer")).as(what).isEqualTo(pointer);
        assertThat(answer.<String>path("errors[0].code")).as(what).isEqualTo(code);
        assertThat(answer.<String>path("errors[0].detail")).as(what).isNotBlank();
    }
}
