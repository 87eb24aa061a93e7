package vn.hiza.investment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.hiza.testing.OpenApiCompleteness;
import vn.hiza.testing.OpenApiDocument;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.DocumentedOperations;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "investment"))
class OpenApiTest {
    @Test
    void everyOperationSaysWhatItDoesWhoMayAndHowItRefuses() {
        OpenApiCompleteness.assertComplete();
    }

    /** A client that sends what it always sent must know what becomes of the fields it does not know. */
    @Test
    void theDocumentSaysWhatBecomesOfAFieldThatIsLeftOut() {
        assertThat(OpenApiDocument.ofApplication()
                        .json()
                        .path("paths")
                        .path("/api/v1/zones/{code}")
                        .at("/put/description")
                        .asText())
                .contains("an optional field that is left out is empty from then on");
    }

    @Test
    void everyOperationDoesWhatTheDocumentSaysOfIt() {
        DocumentedOperations.assertKept("investment");
    }
}
