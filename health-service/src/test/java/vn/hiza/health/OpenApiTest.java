package vn.hiza.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.ServedAddress;
import vn.hiza.testing.OpenApiCompleteness;
import vn.hiza.testing.OpenApiDocument;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.DocumentedOperations;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class OpenApiTest {
    @Test
    void everyOperationSaysWhatItDoesWhoMayAndHowItRefuses() {
        OpenApiCompleteness.assertComplete();
    }

    @Test
    void theDoorOfDhis2ClientsIsDescribed() {
        JsonNode paths = OpenApiDocument.parse(
                        RestAssured.get("/q/openapi?format=json").asString())
                .path("paths");
        for (ServedAddress address : List.of(ServedAddress.DATA_VALUE_SETS, ServedAddress.COMPLETE_REGISTRATIONS)) {
            for (String method : List.of("get", "post")) {
                JsonNode operation = paths.path(address.path()).path(method);
                assertThat(operation.path("summary").asText())
                        .as(method + " " + address)
                        .contains(" ");
                assertThat(operation.path("security"))
                        .as(method + " " + address)
                        .hasSize(3);
                assertThat(operation.at("/x-hiza-access/collection").asText()).isEqualTo(address.governedBy());
                assertThat(operation
                                .at("/responses/200/content/application~1json/example")
                                .isObject())
                        .isTrue();
                assertThat(operation.path("responses").fieldNames())
                        .toIterable()
                        .contains("200", "401", "404", "409");
            }
        }
    }

    @Test
    void everyOperationDoesWhatTheDocumentSaysOfIt() {
        DocumentedOperations.assertKept("health");
    }
}
