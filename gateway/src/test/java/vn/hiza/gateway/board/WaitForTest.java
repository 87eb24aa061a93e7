package vn.hiza.gateway.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.facts.BusinessException;

/** What {@code board?after=} is told to wait for. */
class WaitForTest {
    private static final String TOPIC = Topic.VACCINATION_COUNTS.topicName();
    private static final UUID FIRST = new UUID(1, 0x8000000000000001L);
    private static final UUID SECOND = new UUID(1, 0x8000000000000002L);
    private static final UUID LATEST = new UUID(2, 0x8000000000000003L);

    @Test
    void aBatchEndsWithItsLatestEventEvenWhereAnotherOneIsSentLast() {
        // When
        Awaited awaited = WaitFor.events(token("\"from\":\"" + FIRST + "\",\"to\":\"" + LATEST + "\","));

        // Then
        assertThat(awaited.events()).containsExactly(FIRST, SECOND);
        assertThat(awaited.batch()).isEqualTo(new Awaited.Batch(TOPIC, FIRST, LATEST));
    }

    @Test
    void aTokenOfAnEarlierReleaseEndsWithTheLatestOfItsLastOnes() {
        // When
        Awaited awaited = WaitFor.events(token("\"from\":\"" + FIRST + "\","));

        // Then
        assertThat(awaited.batch()).isEqualTo(new Awaited.Batch(TOPIC, FIRST, SECOND));
    }

    @Test
    void anEndThatIsNoEventIsRefused() {
        assertThatThrownBy(() -> WaitFor.events(token("\"from\":\"" + FIRST + "\",\"to\":\"soon\",")))
                .isInstanceOf(BusinessException.class);
    }

    private static String token(String span) {
        String json = "{\"topic\":\"" + TOPIC + "\"," + span + "\"last\":[\"" + FIRST + "\",\"" + SECOND + "\"]}";
        return Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
