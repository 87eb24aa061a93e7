package vn.hiza.gateway.service;

import static io.restassured.RestAssured.given;

import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import vn.hiza.testing.TestTokens;

/** Calls of the gateway and what a board holds; numbers come as they are written. */
final class BoardCalls {
    private BoardCalls() {}

    static RequestSpecification as(String role) {
        return given().config(RestAssuredConfig.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL)))
                .auth()
                .oauth2(TestTokens.of(role))
                .contentType("application/json");
    }

    static JsonPath board(String asOf, String after) {
        return as("board")
                .queryParam("asOf", asOf)
                .queryParam("after", after)
                .get("/api/v1/board")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static Map<String, Object> figure(JsonPath board, String code) {
        return board.getMap("indicators.find { it.code == '" + code + "' }");
    }
}
