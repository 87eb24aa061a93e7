package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A district team sends its counts in every way there is, corrects them, and sees each time what the board makes of them. */
class TeamDayIT {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 13);
    private static final int WAYS = Way.values().length;

    private static NewDistrict district;
    private static String credential;
    private static String apiToken;

    @BeforeAll
    static void start() throws Exception {
        district = new NewDistrict(SharedSuite.loaded(), "018", "gia-lam", WAYS + 2);
        String secret = district.secret("day-basic");
        credential = NewDistrict.basic("day-basic", secret);
        apiToken = "ApiToken " + district.secret("day-token");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whatIsSentIsOnTheBoardAndTheBoardLeadsBackToIt(Way way) throws Exception {
        // Given
        DayCounts counts = new DayCounts(district.enterprise(way.ordinal()), DAY, 1_234, 980);
        String signIn = way == Way.DHIS2_XML || way == Way.ADX ? apiToken : credential;
        long dose1 = district.onTheBoard(DAY, 1, "");
        long dose2 = district.onTheBoard(DAY, 2, "");

        // When
        Sent sent = way.send(district.team(), signIn, counts);

        // Then
        assertThat(sent)
                .extracting(Sent::created, Sent::updated, Sent::unchanged)
                .containsExactly(2, 0, 0);
        String after = sent.after().isEmpty() ? event(counts, 2) : sent.after();
        assertThat(district.onTheBoard(DAY, 1, after)).isEqualTo(dose1 + 1_234);
        assertThat(district.onTheBoard(DAY, 2, after)).isEqualTo(dose2 + 980);
        explains(counts, 1);
        explains(counts, 2);
        long revisions = district.revisions();
        assertThat(way.send(district.team(), signIn, counts))
                .as("sent again as it was")
                .extracting(Sent::created, Sent::updated, Sent::unchanged)
                .containsExactly(0, 0, 2);
        assertThat(district.revisions()).as("revisions of all").isEqualTo(revisions);
    }

    private static void explains(DayCounts counts, int dose) throws Exception {
        List<JsonNode> reasons = district.explained(DAY, dose, counts.enterprise());
        assertThat(reasons).hasSize(1);
        JsonNode reason = reasons.get(0);
        assertThat(reason.path("amount").asLong()).isEqualTo(counts.people(dose));
        assertThat(reason.path("date").asText()).isEqualTo(DAY.toString());
        JsonNode statement = district.as("board").get(reason.path("href").asText());
        assertThat(statement.path("people").asLong()).isEqualTo(counts.people(dose));
        assertThat(statement.at("/meta/id")).isEqualTo(reason.path("factId"));
        assertThat(statement.at("/meta/eventId")).isEqualTo(reason.path("eventId"));
    }

    private static String event(DayCounts counts, int dose) throws Exception {
        return district.team().get(counts.address(dose)).at("/meta/eventId").asText();
    }

    @Test
    void aCorrectionIsANewRevisionWithItsReasonAndTheBoardFollows() throws Exception {
        // Given
        DayCounts counts = new DayCounts(district.enterprise(WAYS), DAY, 400, 300);
        Sent sent = Way.ONE_BY_ONE.send(district.team(), credential, counts);
        long before = district.onTheBoard(DAY, 1, sent.after());

        // When
        HttpResponse<String> corrected = district.team()
                .send(
                        "PUT",
                        counts.address(1),
                        "{\"people\":390}",
                        "If-Match",
                        etag(counts, 1),
                        "Hiza-Reason",
                        "counted twice at the gate");

        // Then
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        assertThat(district.onTheBoard(DAY, 1, written(corrected))).isEqualTo(before - 10);
        JsonNode last = lastOf(district.team().get(counts.address(1) + "/revisions"), 2);
        assertThat(last.path("reason").asText()).isEqualTo("counted twice at the gate");
        assertThat(last.path("recordedBy").asText()).isEqualTo("district-gia-lam");
        assertThat(last.path("changes").toString()).isEqualTo("[{\"field\":\"/people\",\"from\":400,\"to\":390}]");
        JsonNode reason = district.explained(DAY, 1, counts.enterprise()).get(0);
        assertThat(reason.path("revision").asInt()).isEqualTo(2);
        assertThat(reason.path("amount").asInt()).isEqualTo(390);
    }

    @Test
    void aCountTakenBackLeavesTheBoardAndKeepsItsHistory() throws Exception {
        // Given
        DayCounts counts = new DayCounts(district.enterprise(WAYS + 1), DAY, 70, 60);
        long before = district.onTheBoard(DAY, 2, "");
        Sent sent = Way.BATCH.send(district.team(), credential, counts);
        assertThat(district.onTheBoard(DAY, 2, sent.after())).isEqualTo(before + 60);

        // When
        HttpResponse<String> voided = district.team()
                .send("DELETE", counts.address(2), "", "If-Match", etag(counts, 2), "Hiza-Reason", "another company");

        // Then
        assertThat(voided.statusCode()).as(voided.body()).isEqualTo(204);
        assertThat(district.onTheBoard(DAY, 2, written(voided))).isEqualTo(before);
        assertThat(district.explained(DAY, 2, counts.enterprise())).isEmpty();
        assertThat(district.team().send("GET", counts.address(2), "").statusCode())
                .isEqualTo(410);
        JsonNode last = lastOf(district.team().get(counts.address(2) + "/revisions"), 2);
        assertThat(last.path("voided").asBoolean()).isTrue();
        assertThat(last.path("reason").asText()).isEqualTo("another company");
    }

    @Test
    void whoeverMayNotIsToldSo() throws Exception {
        // Given
        DayCounts counts = new DayCounts(district.enterprise(0), DAY.plusDays(1), 1, 1);
        String body = "{\"people\":1,\"district\":\"018\"}";
        String row = counts.in("{\"rows\":[{\"enterprise\":\"ENTERPRISE\",\"date\":\"DAY\",\"dose\":1,\"people\":1,"
                + "\"district\":\"018\"}]}");
        Calls neighbour = district.as("district-dong-anh");
        long revisions = district.revisions();

        // When
        HttpResponse<String> byNeighbour = neighbour.send("PUT", counts.address(1), body);
        HttpResponse<String> inABatch = neighbour.send("POST", "/api/v1/vaccination-counts/batch", row);
        HttpResponse<String> byReader = district.as("city").send("PUT", counts.address(1), body);
        HttpResponse<String> byBoard = district.as("board").send("POST", "/api/v1/vaccination-counts/batch", row);
        HttpResponse<String> elsewhere =
                district.team().send("GET", "/api/v1/vaccination-counts", "", "Authorization", credential);
        HttpResponse<String> byNobody =
                district.team().send("PUT", counts.address(1), body, "Authorization", "Bearer of nothing");

        // Then
        refused(byNeighbour, 403, "outside-district");
        assertThat(Calls.tree(inABatch.body()).at("/rejections/0/code").asText())
                .isEqualTo("outside-district");
        refused(byReader, 403, "forbidden");
        refused(byBoard, 403, "forbidden");
        refused(elsewhere, 401, "unauthorized");
        refused(byNobody, 401, "unauthorized");
        assertThat(district.revisions()).isEqualTo(revisions);
    }

    private static void refused(HttpResponse<String> answer, int status, String code) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Calls.tree(answer.body()).path("code").asText()).isEqualTo(code);
    }

    private static JsonNode lastOf(JsonNode revisions, int count) {
        assertThat(revisions.path("items").size()).isEqualTo(count);
        return revisions.path("items").get(count - 1);
    }

    private static String etag(DayCounts counts, int dose) throws Exception {
        return district.team()
                .send("GET", counts.address(dose), "")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private static String written(HttpResponse<String> answer) {
        return answer.headers().firstValue("Hiza-Event-Id").orElseThrow();
    }
}
