package vn.hiza.testing.conventions;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import vn.hiza.testing.TestTokens;

/** Requests to the application under test. */
public final class Calls {
    private Calls() {}

    /** A request with JSON of a client with one role, for a district team with its districts. */
    public static RequestSpecification as(String role, String... districts) {
        return withToken(TestTokens.of(role, districts));
    }

    public static RequestSpecification withToken(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification anonymous() {
        return RestAssured.given().urlEncodingEnabled(false).contentType("application/json");
    }
}
