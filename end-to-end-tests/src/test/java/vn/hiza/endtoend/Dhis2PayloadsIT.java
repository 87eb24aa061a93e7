package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Payloads as a DHIS2 client sends them, each with the summary it is answered with, to the last field. */
class Dhis2PayloadsIT {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 12);
    private static final List<String> STRATEGIES =
            List.of("CREATE", "NEW", "UPDATE", "UPDATES", "CREATE_AND_UPDATE", "NEW_AND_UPDATES", "DELETE", "DELETES");

    private static NewDistrict district;
    private static String signIn;

    @BeforeAll
    static void start() throws Exception {
        district = new NewDistrict(SharedSuite.loaded(), "268", "ha-dong", 2 + STRATEGIES.size());
        signIn = NewDistrict.basic("payloads", district.secret("payloads"));
    }

    @Test
    void eachBadValueIsListedWithItsReasonAndTheGoodOnesAreKept() throws Exception {
        // Given
        DayCounts counts = new DayCounts(district.enterprise(0), DAY, 640, 500);
        String body = counts.in("""
                {"dataValues":[
                 {"dataElement":"VACC_DOSE1_PEOPLE","period":"PERIOD","orgUnit":"ENTERPRISE","value":"PEOPLE1"},
                 {"dataElement":"NO_SUCH_ELEMENT","period":"PERIOD","orgUnit":"ENTERPRISE","value":"1"},
                 {"dataElement":"VACC_DOSE2_PEOPLE","period":"2024-06","orgUnit":"ENTERPRISE","value":"1"},
                 {"dataElement":"VACC_DOSE2_PEOPLE","period":"PERIOD","orgUnit":"NO_SUCH_UNIT","value":"1"},
                 {"dataElement":"VACC_DOSE2_PEOPLE","period":"PERIOD","orgUnit":"0193794620","value":"1"},
                 {"dataElement":"VACC_DOSE2_PEOPLE","period":"20240613","orgUnit":"ENTERPRISE","value":"1.5"},
                 {"dataElement":"NO_SUCH_ELEMENT","period":"PERIOD","orgUnit":"ENTERPRISE","value":"2"},
                 {"dataElement":"VACC_DOSE2_PEOPLE","period":"PERIOD","orgUnit":"ENTERPRISE","value":"PEOPLE2"}]}""");
        JsonNode rehearsed = Calls.tree(post(body, "?dryRun=true").body());
        long revisions = district.revisions();

        // When
        HttpResponse<String> answer = post(body, "");

        // Then
        JsonNode message = Calls.tree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(message.path("status").asText()).isEqualTo("WARNING");
        assertThat(message.at("/response/status").asText()).isEqualTo("WARNING");
        assertThat(message.at("/response/importCount").toString()).isEqualTo(counted(2, 0, 6, 0));
        assertThat(message.at("/response/rejectedIndexes").toString()).isEqualTo("[1,2,3,4,5,6]");
        assertThat(conflicts(message))
                .containsExactly(
                        "NO_SUCH_ELEMENT E7610 dataElement [1,6]",
                        "2024-06 E7611 period [2]",
                        "NO_SUCH_UNIT E7612 orgUnit [3]",
                        "0193794620 E7617 orgUnit [4]",
                        "VACC_DOSE2_PEOPLE E7619 value [5]");
        assertThat(district.revisions()).isEqualTo(revisions + 2);
        assertThat(rehearsed.path("response").toString().replace("\"dryRun\":true", "\"dryRun\":false"))
                .as("the rehearsal")
                .isEqualTo(message.path("response").toString());
    }

    private static List<String> conflicts(JsonNode message) {
        return Stream.iterate(0, i -> i + 1)
                .limit(message.at("/response/conflicts").size())
                .map(message.at("/response/conflicts")::get)
                .map(each -> String.join(
                        " ",
                        each.path("object").asText(),
                        each.path("errorCode").asText(),
                        each.path("property").asText(),
                        each.path("indexes").toString()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "CREATE, 1, 0, 1, 0", "NEW, 1, 0, 1, 0",
        "UPDATE, 0, 1, 1, 0", "UPDATES, 0, 1, 1, 0",
        "CREATE_AND_UPDATE, 1, 1, 0, 0", "NEW_AND_UPDATES, 1, 1, 0, 0",
        "DELETE, 0, 0, 1, 1", "DELETES, 0, 0, 1, 1"
    })
    void aStrategyDoesWhatItSaysAndRehearsesTheSame(
            String strategy, int imported, int updated, int ignored, int deleted) throws Exception {
        // Given
        String enterprise = district.enterprise(2 + STRATEGIES.indexOf(strategy));
        String value = "{\"dataElement\":\"VACC_DOSE%d_PEOPLE\",\"period\":\"20240612\",\"orgUnit\":\"" + enterprise
                + "\",\"value\":\"%d\"}";
        post("{\"dataValues\":[" + value.formatted(1, 10) + "]}", "");
        String both = "{\"dataValues\":[" + value.formatted(1, 11) + "," + value.formatted(2, 5) + "]}";
        long revisions = district.revisions();
        HttpResponse<String> rehearsed = post(both, "?dryRun=true&importStrategy=" + strategy);
        assertThat(district.revisions()).as("after the rehearsal").isEqualTo(revisions);

        // When
        HttpResponse<String> done = post(both, "?importStrategy=" + strategy);

        // Then
        JsonNode summary = Calls.tree(done.body()).path("response");
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(summary.path("status").asText()).isEqualTo("SUCCESS");
        assertThat(summary.path("importCount").toString()).isEqualTo(counted(imported, updated, ignored, deleted));
        assertThat(summary.path("conflicts").toString()).isEqualTo("[]");
        assertThat(summary.path("rejectedIndexes").toString()).isEqualTo("[]");
        assertThat(rehearsed.body().replace("\"dryRun\":true", "\"dryRun\":false"))
                .isEqualTo(done.body());
        assertThat(district.revisions()).isEqualTo(revisions + imported + updated + deleted);
    }

    @ParameterizedTest
    @MethodSource("periods")
    void aPeriodIsCountedAtItsLastDayInEveryFormat(String type, String body, String day) throws Exception {
        // When
        HttpResponse<String> answer = post(body.replace("ENTERPRISE", district.enterprise(1)), "", type);

        // Then
        assertThat(Calls.tree(answer.body()).at("/response/importCount").toString())
                .as(answer.body())
                .isEqualTo(counted(1, 0, 0, 0));
        assertThat(district.team()
                        .get("/api/v1/vaccination-counts/" + district.enterprise(1) + "/" + day + "/1")
                        .path("people")
                        .asInt())
                .isEqualTo(42);
    }

    static Stream<Arguments> periods() {
        String json = "{\"dataValues\":[{\"dataElement\":\"VACC_DOSE1_PEOPLE\",\"period\":\"%s\","
                + "\"orgUnit\":\"ENTERPRISE\",\"value\":\"42\"}]}";
        String adx = "<adx xmlns=\"urn:ihe:qrph:adx:2015\"><group orgUnit=\"ENTERPRISE\" period=\"%s\""
                + " dataSet=\"VACCINATION_DAILY\"><dataValue dataElement=\"VACC_DOSE1_PEOPLE\" value=\"42\"/></group></adx>";
        return Stream.of(
                Arguments.of("application/json", json.formatted("20240301"), "2024-03-01"),
                Arguments.of("application/json", json.formatted("202402"), "2024-02-29"),
                Arguments.of("application/json", json.formatted("2024W10"), "2024-03-10"),
                Arguments.of("application/adx+xml", adx.formatted("2024-04-01/P1M"), "2024-04-30"));
    }

    private static String counted(int imported, int updated, int ignored, int deleted) {
        return "{\"imported\":%d,\"updated\":%d,\"ignored\":%d,\"deleted\":%d}"
                .formatted(imported, updated, ignored, deleted);
    }

    private static HttpResponse<String> post(String body, String query) throws Exception {
        return post(body, query, "application/json");
    }

    private static HttpResponse<String> post(String body, String query, String type) throws Exception {
        return district.team()
                .send("POST", "/api/dataValueSets" + query, body, "Content-Type", type, "Authorization", signIn);
    }
}
