package vn.hiza.partyorg;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.hiza.testing.OpenApiCompleteness;
import vn.hiza.testing.SuiteEngines;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "party_org"))
class OpenApiTest {
    @Test
    void everyOperationSaysWhatItDoesWhoMayAndHowItRefuses() throws Exception {
        OpenApiCompleteness.assertComplete();
    }
}
