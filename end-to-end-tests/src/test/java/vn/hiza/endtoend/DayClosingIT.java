package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A day of counts from the team's word that it is complete to the lead's second approval. */
class DayClosingIT {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 11);

    private static NewDistrict district;

    @BeforeAll
    static void start() throws Exception {
        district = new NewDistrict(SharedSuite.loaded(), "020", "thanh-tri", 1);
    }

    @Test
    void anApprovedDayIsChangedOnlyAfterItWasReopened() throws Exception {
        // Given
        DayCounts counts = new DayCounts(district.enterprise(0), DAY, 300, 200);
        String signIn = NewDistrict.basic("closing", district.secret("closing"));
        Way.DHIS2_JSON.send(district.team(), signIn, counts);
        long others = approvedAfter(says(district.lead(), "COMPLETE", 201));
        HttpResponse<String> byTheTeam = says(district.team(), "APPROVED", 403);
        long approved = approvedAfter(says(district.lead(), "APPROVED", 200));
        DayCounts changed = new DayCounts(counts.enterprise(), DAY, 310, 200);
        String dose1 = changed.in("{\"dataValues\":[{\"dataElement\":\"VACC_DOSE1_PEOPLE\",\"period\":\"PERIOD\","
                + "\"orgUnit\":\"ENTERPRISE\",\"value\":\"PEOPLE1\"}]}");

        // When
        HttpResponse<String> late = change(changed);
        HttpResponse<String> throughTheDoor =
                district.team().send("POST", "/api/dataValueSets", dose1, "Authorization", signIn);
        long reopened = approvedAfter(says(district.lead(), "REOPENED\",\"reason\":\"Công ty gửi lại danh sách", 200));
        HttpResponse<String> inTime = change(changed);
        says(district.team(), "COMPLETE", 200);
        long approvedAgain = approvedAfter(says(district.lead(), "APPROVED", 200));

        // Then
        assertThat(List.of(approved - others, reopened - others, approvedAgain - others))
                .as("what the board counts as approved")
                .containsExactly(300L, 0L, 310L);
        assertThat(byTheTeam.body()).contains("\"not-your-decision\"");
        assertThat(late.statusCode()).isEqualTo(409);
        JsonNode problem = Calls.tree(late.body());
        assertThat(problem.path("code").asText()).isEqualTo("period-closed");
        assertThat(problem.path("detail").asText())
                .matches(
                        "The counts of " + DAY + " in district 020 were approved by lead-thanh-tri on "
                                + "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d; ask the district's lead to reopen the day: .*REOPENED.*");
        assertThat(throughTheDoor.statusCode()).isEqualTo(409);
        assertThat(Calls.tree(throughTheDoor.body())
                        .at("/response/conflicts/0/errorCode")
                        .asText())
                .isEqualTo("E7642");
        assertThat(inTime.statusCode()).as(inTime.body()).isEqualTo(200);
        assertThat(history()).isEqualTo("""
                COMPLETE by lead-thanh-tri
                APPROVED by lead-thanh-tri
                REOPENED by lead-thanh-tri: Công ty gửi lại danh sách
                COMPLETE by district-thanh-tri
                APPROVED by lead-thanh-tri
                """);
        assertThat(change(new DayCounts(counts.enterprise(), DAY, 311, 200)).statusCode())
                .as("after the second approval")
                .isEqualTo(409);
        assertThat(district.team().get(counts.address(1)).path("people").asLong())
                .isEqualTo(310);
    }

    /** How many people with dose 1 the board calls approved on that day, once it has heard of this. */
    private static long approvedAfter(HttpResponse<String> written) throws Exception {
        String event = written.headers().firstValue("Hiza-Event-Id").orElseThrow();
        JsonNode board = district.as("board").get("/api/v1/board?asOf=" + DAY + "&after=" + event);
        for (JsonNode figure : board.get("indicators")) {
            if (figure.path("code").asText().equals("health.dose1.people")) {
                return figure.at("/approval/approved").longValue();
            }
        }
        throw new AssertionError("no such figure on " + board);
    }

    private static HttpResponse<String> change(DayCounts counts) throws Exception {
        String etag = district.team()
                .send("GET", counts.address(1), "")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        return district.team().send("PUT", counts.address(1), counts.in("{\"people\":PEOPLE1}"), "If-Match", etag);
    }

    private static HttpResponse<String> says(Calls who, String state, int status) throws Exception {
        String here = "/api/v1/reporting-days/020/" + DAY;
        String etag = who.send("GET", here, "").headers().firstValue("ETag").orElse("");
        String body = "{\"state\":\"" + state + "\"}";
        HttpResponse<String> answer =
                etag.isEmpty() ? who.send("PUT", here, body) : who.send("PUT", here, body, "If-Match", etag);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer;
    }

    private static String history() throws Exception {
        StringBuilder said = new StringBuilder();
        for (JsonNode revision : district.as("board")
                .get("/api/v1/reporting-days/020/" + DAY + "/revisions")
                .get("items")) {
            said.append(revision.at("/state/state").asText())
                    .append(" by ")
                    .append(revision.path("recordedBy").asText());
            JsonNode reason = revision.at("/state/reason");
            said.append(reason.isTextual() ? ": " + reason.asText() : "").append('\n');
        }
        return said.toString();
    }
}
