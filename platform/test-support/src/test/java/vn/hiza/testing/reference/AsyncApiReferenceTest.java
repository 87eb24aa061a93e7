package vn.hiza.testing.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.testing.ReferenceFile;

class AsyncApiReferenceTest {
    private static final String NOTE =
            "# Generated from platform/event-contracts; change the contracts, not this file.\n";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    @Test
    void theDocumentOfAllTopicsIsCurrent() throws JsonProcessingException {
        ReferenceFile.assertCurrent("asyncapi.yaml", NOTE + YAML.writeValueAsString(AsyncApiDocument.generate()));
    }

    @Test
    void everyTopicHasItsChannelAndMessage() throws JsonProcessingException {
        // When
        JsonNode document = AsyncApiDocument.generate();

        // Then
        assertThat(document.path("channels")).hasSize(Topic.values().length);
        assertThat(document.at("/components/messages")).hasSize(Topic.values().length);
        for (Topic topic : Topic.values()) {
            assertThat(document.path("channels")
                            .path(topic.collection())
                            .path("address")
                            .asText())
                    .isEqualTo(topic.topicName());
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() throws JsonProcessingException {
        // Given
        JsonNode document = AsyncApiDocument.generate();

        // When
        List<String> references = new ArrayList<>(document.findValuesAsText("$ref"));

        // Then
        assertThat(references).hasSize(3 * Topic.values().length).allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isObject())
                .as(reference)
                .isTrue());
    }

    @Test
    void theYamlReadsBackAsTheDocument() throws JsonProcessingException {
        // Given
        JsonNode document = AsyncApiDocument.generate();

        // When
        JsonNode read = YAML.readTree(YAML.writeValueAsString(document));

        // Then
        assertThat(read.toString()).isEqualTo(YAML.readTree(document.toString()).toString());
    }
}
