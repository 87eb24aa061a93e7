package vn.hiza.investment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "investment"))
class InvestmentServiceTest {
    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.of(role)).contentType("application/json");
    }

    private static void register() {
        as("admin")
                .body(
                        "{\"name\":{\"vi\":\"Đông Anh\",\"en\":\"Dong Anh\"},\"validFrom\":\"1961-01-01\",\"validTo\":\"2025-06-30\",\"successors\":[]}")
                .put("/api/v1/districts/017");
        as("admin")
                .body(
                        "{\"name\":{\"vi\":\"Thăng Long\",\"en\":\"Thang Long\"},\"district\":\"017\",\"stage\":\"OPERATING\",\"establishedOn\":\"1997-01-01\",\"areaHectares\":274.0}")
                .put("/api/v1/zones/THANG_LONG");
        as("admin")
                .body(
                        "{\"name\":\"Ví dụ\",\"zone\":\"THANG_LONG\",\"district\":\"017\",\"sector\":\"26\",\"exportProcessing\":true,\"status\":\"ACTIVE\"}")
                .put("/api/v1/enterprises/0100233488");
    }

    @Test
    void putsAnEnterpriseOnceAndAnswersTheSameEtagAgain() {
        // Given
        register();
        String body =
                "{\"name\":\"Một\",\"zone\":\"THANG_LONG\",\"district\":\"017\",\"sector\":\"26\",\"exportProcessing\":false,\"status\":\"ACTIVE\"}";

        // When
        String etag = as("licensing")
                .body(body)
                .put("/api/v1/enterprises/0100112437")
                .then()
                .statusCode(201)
                .header("Hiza-Event-Id", notNullValue())
                .extract()
                .header("ETag");

        // Then
        as("licensing")
                .body(body)
                .put("/api/v1/enterprises/0100112437")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(etag));
        as("licensing")
                .body(body.replace("Một", "Hai"))
                .put("/api/v1/enterprises/0100112437")
                .then()
                .statusCode(428);
        as("licensing")
                .header("If-Match", etag)
                .body(body.replace("Một", "Hai"))
                .put("/api/v1/enterprises/0100112437")
                .then()
                .statusCode(200)
                .body("meta.revision", equalTo(2));
        as("licensing")
                .header("If-Match", etag)
                .body(body.replace("Một", "Ba"))
                .put("/api/v1/enterprises/0100112437")
                .then()
                .statusCode(412);
        as("city")
                .get("/api/v1/enterprises/0100112437/revisions")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
    }

    @Test
    void refusesADecreaseBelowZero() {
        // Given
        register();
        as("admin")
                .body("{\"enterprise\":\"0100233488\",\"name\":\"P\"}")
                .put("/api/v1/projects/P-1")
                .then()
                .statusCode(201);
        as("admin")
                .body(
                        "{\"kind\":\"REGISTRATION\",\"date\":\"2021-03-05\",\"amounts\":[{\"amount\":5000000.00,\"currency\":\"USD\"}]}")
                .post("/api/v1/projects/P-1/capital-movements")
                .then()
                .statusCode(201);

        // When
        var answer = as("admin")
                .body(
                        "{\"kind\":\"DECREASE\",\"date\":\"2021-04-05\",\"amounts\":[{\"amount\":5000000.01,\"currency\":\"USD\"}]}")
                .post("/api/v1/projects/P-1/capital-movements");

        // Then
        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("decrease-below-zero"));
    }

    @Test
    void answersAProblemForEveryKindOfBadRequest() {
        as("admin")
                .body("{\"name\":")
                .put("/api/v1/zones/X")
                .then()
                .statusCode(400)
                .body("type", endsWith("malformed-json"));
        as("admin").get("/api/v1/nothing").then().statusCode(404).contentType("application/problem+json");
        as("admin").patch("/api/v1/zones/X").then().statusCode(405).contentType("application/problem+json");
        given().auth()
                .oauth2(TestTokens.of("admin"))
                .contentType("text/plain")
                .body("x")
                .put("/api/v1/zones/X")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        given().get("/api/v1/zones").then().statusCode(401).contentType("application/problem+json");
        as("city").body("{}").put("/api/v1/zones/X").then().statusCode(403);
        as("district-health").get("/api/v1/projects").then().statusCode(404);
    }

    @Test
    void reportsEveryRowOfABatch() {
        // Given
        register();

        // When
        var answer = as("admin").body("""
                {"rows":[{"number":"B-1","enterprise":"0100233488","name":"A"},
                         {"number":"B-2","enterprise":"0100233480","name":"B"},
                         {"number":"B-1","enterprise":"0100233488","name":"C"},
                         {"number":"B-4","enterprise":"0312687878-001","name":"D"}]}""").post("/api/v1/projects/batch");

        // Then
        answer.then()
                .statusCode(200)
                .body("applied", equalTo(true))
                .body("counts.created", equalTo(1))
                .body("counts.rejected", equalTo(3))
                .body("rejections[0].code", equalTo("invalid-tax-code"))
                .body("rejections[1].firstIndex", equalTo(0))
                .body("rejections[2].code", equalTo("unknown-enterprise"))
                .body("waitToken", notNullValue());
    }
}
