package vn.hiza.gateway.service;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import vn.hiza.testing.OpenApiCompleteness;
import vn.hiza.testing.OpenApiDocument;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.DocumentedOperations;

@QuarkusTest
@TestProfile(ImpatientBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class OpenApiTest {
    @Test
    void everyOperationSaysWhatItDoesWhoMayAndHowItRefuses() {
        OpenApiCompleteness.assertComplete();
    }

    @Test
    void mergedDocumentIsAsComplete() {
        OpenApiCompleteness.assertComplete(OpenApiDocument.at("/openapi"));
    }

    @Test
    void everyOperationDoesWhatTheDocumentSaysOfIt() {
        DocumentedOperations.assertKept("gateway");
    }
}
