package vn.hiza.workforce;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.hiza.testing.OpenApiCompleteness;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.DocumentedOperations;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "workforce"))
class OpenApiTest {
    @Test
    void everyOperationSaysWhatItDoesWhoMayAndHowItRefuses() {
        OpenApiCompleteness.assertComplete();
    }

    @Test
    void everyOperationDoesWhatTheDocumentSaysOfIt() {
        DocumentedOperations.assertKept("workforce");
    }
}
