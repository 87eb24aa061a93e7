package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hiza.contracts.Topic;
import vn.hiza.stack.suite.LocalSuite;
import vn.hiza.testing.OpenApiCompleteness;
import vn.hiza.testing.OpenApiDocument;

/** The one document of the gateway, merged from those of five running applications, is whole and contradicts itself nowhere. */
class MergedDocumentIT {
    private static JsonNode document;

    @BeforeAll
    static void read() throws Exception {
        LocalSuite suite = SharedSuite.loaded();
        document = new Calls(suite.gateway(), suite.token("city")).get("/openapi");
    }

    @Test
    void everyOperationIsDescribedAsInItsOwnApplication() {
        OpenApiCompleteness.assertComplete(new OpenApiDocument(document));
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void itemsOfEveryCollectionHaveAnAddress(Topic topic) {
        assertThat(document.path("paths").properties())
                .as(topic.collection())
                .anyMatch(path -> path.getKey().contains("/" + topic.collection() + "/{")
                        && path.getValue().has("get"));
    }
}
