package vn.hiza.investment;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.hiza.testing.OpenApiCompleteness;
import vn.hiza.testing.SuiteEngines;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "investment"))
class OpenApiTest {
    @Test
    void everyOperationSaysWhatItDoesWhoMayAndHowItRefuses() throws Exception {
        OpenApiCompleteness.assertComplete();
    }
}
