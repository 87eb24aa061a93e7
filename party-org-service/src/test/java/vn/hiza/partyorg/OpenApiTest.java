package vn.hiza.partyorg;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.hiza.testing.OpenApiCompleteness;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.DocumentedOperations;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "party_org"))
class OpenApiTest {
    @Test
    void everyOperationSaysWhatItDoesWhoMayAndHowItRefuses() {
        OpenApiCompleteness.assertComplete();
    }

    @Test
    void everyOperationDoesWhatTheDocumentSaysOfIt() {
        DocumentedOperations.assertKept("party-org");
    }
}
