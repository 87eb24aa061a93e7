package vn.hiza.testing.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hiza.contracts.GoldenSamples;
import vn.hiza.contracts.Topic;

/** Holds a service's own records of its facts to the golden samples that its readers are tested with. */
public final class GoldenRecords {
    private GoldenRecords() {}

    /**
     * Reads the state of each sample into the service's record and writes it back: the same text, nothing lost, and a value
     * of the topic still.
     *
     * @param mapper that the service writes its facts with
     * @param states the record of every fact type the service owns
     */
    public static void assertWritten(String service, ObjectMapper mapper, Map<Topic, Class<?>> states) {
        Set<Topic> owned = Arrays.stream(Topic.values())
                .filter(topic -> topic.service().equals(service))
                .collect(Collectors.toSet());
        assertThat(states.keySet())
                .as("fact types of %s with their records", service)
                .isEqualTo(owned);
        states.forEach((topic, state) -> {
            try {
                assertWritten(mapper, topic, state);
            } catch (JsonProcessingException unreadable) {
                throw new AssertionError(
                        state.getSimpleName() + " cannot hold the sample of " + topic.topicName() + ": "
                                + unreadable.getOriginalMessage(),
                        unreadable);
            }
        });
    }

    private static void assertWritten(ObjectMapper mapper, Topic topic, Class<?> state) throws JsonProcessingException {
        ObjectNode sample = (ObjectNode) mapper.readTree(GoldenSamples.of(topic));
        String expected = sample.path("state").toString();
        Object read = mapper.readValue(expected, state);
        String written = mapper.writeValueAsString(read);
        assertThat(written)
                .as("%s as %s writes it", topic.topicName(), state.getSimpleName())
                .isEqualTo(expected);
        sample.set("state", mapper.readTree(written));
        EventContract.assertMatches(topic, sample.toString());
    }
}
