package vn.hiza.rest.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.facts.FactJson;
import vn.hiza.facts.Mark;

/** Which events of a batch a reader waits for. Parts written side by side take ids in one order and places in another. */
class WaitTokenTest {
    private static final Topic TOPIC = Topic.VACCINATION_COUNTS;

    private final WaitToken token = new WaitToken(TOPIC);

    @Test
    void theEventSentLastIsWaitedForWhateverItsId() {
        // When
        token.include("one", mark(2, 10));
        token.include("one", mark(1, 11));

        // Then
        JsonNode text = read(token.text());
        assertThat(text.get("last")).singleElement().isEqualTo(id(1));
        assertThat(text.get("topic").textValue()).isEqualTo(TOPIC.topicName());
    }

    @Test
    void whatLiesBetweenTheFirstAndTheLatestOfAllMayBeSetAside() {
        // When
        token.include("one", mark(5, 10));
        token.include("one", mark(3, 12));
        token.include("one", mark(4, 11));

        // Then
        JsonNode text = read(token.text());
        assertThat(text.get("from")).isEqualTo(id(3));
        assertThat(text.get("to")).isEqualTo(id(5));
    }

    @Test
    void everyPartitionHasItsOwnLast() {
        // When
        for (int subject = 0; subject < 200; subject++) {
            token.include("subject " + subject, mark(subject, 200 - subject));
        }

        // Then
        assertThat(read(token.text()).get("last")).hasSize(Topic.PARTITIONS).doesNotHaveDuplicates();
    }

    @Test
    void tokensOfPartsAreJoinedByPlace() {
        // Given
        WaitToken other = new WaitToken(TOPIC);
        token.include("one", mark(2, 11));
        other.include("one", mark(7, 10));

        // When
        JsonNode joined = read(WaitToken.joined(TOPIC, List.of(text(token), text(other))));

        // Then
        assertThat(joined.get("last")).singleElement().isEqualTo(id(2));
        assertThat(joined.get("to")).isEqualTo(id(7));
    }

    @Test
    void tokensThatAnEarlierReleaseKeptAreJoinedByTheirIds() {
        // When
        JsonNode joined = read(WaitToken.joined(TOPIC, List.of(earlier(2), earlier(1))));

        // Then
        assertThat(joined.get("last")).singleElement().isEqualTo(id(2));
        assertThat(joined.get("from")).isEqualTo(id(1));
        assertThat(joined.get("to")).isEqualTo(id(2));
    }

    @Test
    void nothingTouchedIsNothingToWaitFor() {
        assertThat(token.text()).isNull();
        assertThat(WaitToken.joined(TOPIC, List.of())).isNull();
    }

    private static String earlier(int event) {
        return encoded(FactJson.MAPPER
                .createObjectNode()
                .put("topic", TOPIC.topicName())
                .put("from", uuid(event).toString())
                .<ObjectNode>set(
                        "last",
                        FactJson.MAPPER.createArrayNode().add(uuid(event).toString()))
                .set("partitions", FactJson.MAPPER.createArrayNode().add(3)));
    }

    private static String encoded(JsonNode token) {
        return Base64.getUrlEncoder().encodeToString(token.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Mark mark(int event, long place) {
        return new Mark(uuid(event), place);
    }

    private static UUID uuid(int event) {
        return new UUID(event, 0x8000000000000000L);
    }

    private static JsonNode id(int event) {
        return FactJson.MAPPER.getNodeFactory().textNode(uuid(event).toString());
    }

    private static String text(WaitToken token) {
        return Objects.requireNonNull(token.text());
    }

    private static JsonNode read(String token) {
        return FactJson.tree(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8));
    }
}
