package vn.hiza.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hiza.contracts.Topic;

class StatementFormsTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final StatementForms forms = new StatementForms();

    @Test
    void everyCollectionHasAForm() {
        assertThat(forms.collections())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Topic.values()).map(Topic::collection).toList());
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void theExampleOfABodySatisfiesItsSchema(Topic topic) {
        assertSatisfies(forms.statement(topic.collection()), forms.example(topic.collection()));
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void theExampleOfARowSatisfiesItsSchema(Topic topic) {
        assertSatisfies(forms.row(topic.collection()), forms.rowExample(topic.collection()));
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void everyRequiredFieldIsOneThatCanBeSent(Topic topic) {
        // When
        JsonNode statement = forms.statement(topic.collection());

        // Then
        statement.path("required").forEach(field -> assertThat(
                        statement.path("properties").has(field.asText()))
                .as(field.asText())
                .isTrue());
    }

    private static void assertSatisfies(JsonNode schema, JsonNode example) {
        Schema compiled = REGISTRY.getSchema(schema.toString());
        assertThat(compiled.validate(
                        example, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as(example.toString())
                .isEmpty();
    }
}
