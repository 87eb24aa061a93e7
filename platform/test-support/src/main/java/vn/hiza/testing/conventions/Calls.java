package vn.hiza.testing.conventions;

import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import vn.hiza.testing.TestTokens;

/** Requests to the application under test. */
public final class Calls {
    private Calls() {}

    /** A request with JSON of a client with one role, for a district team with its districts. */
    public static RequestSpecification as(String role, String... districts) {
        return withToken(TestTokens.of(role, districts));
    }

    /** The same, for what must be refused: an answer that goes on for ever, as a stream does, fails soon. */
    public static RequestSpecification impatient(String role) {
        HttpClientConfig silence = HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 8_000);
        return as(role).config(RestAssuredConfig.config().httpClient(silence));
    }

    public static RequestSpecification withToken(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification anonymous() {
        return RestAssured.given().urlEncodingEnabled(false).contentType("application/json");
    }
}
