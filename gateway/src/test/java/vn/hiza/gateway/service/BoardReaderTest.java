package vn.hiza.gateway.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.TestTokens;

/** What a reader gets who has an answer of the board already, or waits for a batch. */
@QuarkusTest
@TestProfile(ImpatientBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class BoardReaderTest {
    private static final String FACTORY = "0100233488";
    private static final String DAY = "2009-01-01";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private EventSource source;

    @BeforeEach
    void connect() throws Exception {
        source = new EventSource(servers);
        settle(headcount(1), 200);
    }

    @AfterEach
    void disconnect() {
        source.close();
    }

    @Test
    void readerWithTheNewestAnswerGets304() {
        // Given
        String etag = reader().get("/api/v1/board").getHeader("ETag");

        // When
        Response again = reader().header("If-None-Match", etag).get("/api/v1/board");

        // Then
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.getHeader("ETag")).isEqualTo(etag).isNotNull();
        assertThat(again.asByteArray()).isEmpty();
    }

    @Test
    void readerWithAnOlderAnswerGetsTheNewOne() throws Exception {
        // Given
        String etag = reader().get("/api/v1/board").getHeader("ETag");
        settle(headcount(2), 200);

        // When
        Response again = reader().header("If-None-Match", etag).get("/api/v1/board");

        // Then
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.getHeader("ETag")).isNotEqualTo(etag).isNotNull();
    }

    @Test
    void readerLearnsThatThePositionWentPastAParkedRecord() throws Exception {
        // Given
        Response before = reader().get("/api/v1/board");
        String poison = source.publishPoison(Topic.HEADCOUNTS, "{\"key\":\"x\",\"voided\":false,\"state\":{}}");
        settle(poison, 409);

        // When
        Response after =
                reader().header("If-None-Match", before.getHeader("ETag")).get("/api/v1/board");

        // Then
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(applied(after)).isGreaterThan(applied(before));
    }

    @Test
    void readerOfABatchLearnsThatOneOfItsEventsWasSetAside() throws Exception {
        // Given
        String first = headcount(3);
        source.publishPoison(Topic.HEADCOUNTS, "{\"key\":\"x\",\"voided\":false,\"state\":{}}");
        String last = headcount(4);

        // Then
        settle(last, 200);
        settle(token(first, last), 409);
    }

    @Test
    void readerOfABatchIsNotKeptFromItByWhatWasSetAsideBefore() throws Exception {
        // Given
        source.publishPoison(Topic.HEADCOUNTS, "{\"key\":\"x\",\"voided\":false,\"state\":{}}");
        String first = headcount(5);
        String last = headcount(6);

        // Then
        settle(token(first, last), 200);
    }

    private static String token(String first, String last) {
        String json = "{\"topic\":\"%s\",\"from\":\"%s\",\"last\":[\"%s\"]}"
                .formatted(Topic.HEADCOUNTS.topicName(), first, last);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private String headcount(int total) throws Exception {
        return source.publish(Topic.HEADCOUNTS, FACTORY + "/" + DAY, FACTORY, States.headcount(FACTORY, DAY, total));
    }

    private static void settle(String event, int status) {
        reader().queryParam("after", event).get("/api/v1/board").then().statusCode(status);
    }

    private static RequestSpecification reader() {
        return given().auth().oauth2(TestTokens.of("board")).queryParam("asOf", DAY);
    }

    private static long applied(Response board) {
        return board.jsonPath()
                .getLong("settledThrough.findAll { it.topic == '" + Topic.HEADCOUNTS.topicName() + "' }.offset.sum()");
    }
}
