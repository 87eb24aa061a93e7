package vn.hiza.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiza.contracts.Topic;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;

/** Charts of statements that came as events, as data, drawing and table. */
@QuarkusTest
@TestProfile(ImpatientBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class ChartTest {
    private static final String ZONE = "CHART_ZONE";
    private static final String CHARTS = "/api/v1/charts";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private static final ToldOnce TOLD = new ToldOnce();

    @BeforeEach
    void tell() throws Exception {
        TOLD.tell(servers, source -> {
            String zone = States.zone(ZONE, "019", "x", "2024-01-01");
            source.publish(
                    Topic.ZONES,
                    ZONE,
                    ZONE,
                    zone.replace("\"history\"", "\"position\":{\"latitude\":20.99,\"longitude\":105.81},\"history\""));
            enterprise(source, "0109100001", "ACTIVE", "2024-01-01", "ACTIVE");
            enterprise(source, "0109100002", "ACTIVE", "2024-06-01", "CLOSED");
            enterprise(source, "0109100003", "ACTIVE", "2024-01-01", "ACTIVE");
            organisation(source, "CHART-PO", "PARTY", "0109100001", "2024-03-01", "null");
            organisation(source, "CHART-TU1", "TRADE_UNION", "0109100001", "2024-03-01", "\"2024-05-01\"");
            organisation(source, "CHART-TU2", "TRADE_UNION", "0109100001", "2024-04-01", "null");
            organisation(source, "CHART-TU3", "TRADE_UNION", "0109100003", "2024-05-15", "null");
            return source.publish(
                    Topic.HEADCOUNTS,
                    "0109100001/2024-02-15",
                    "0109100001",
                    States.headcount("0109100001", "2024-02-15", 321));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-28, 3, 3, 3",
        "2024-03-01, 3, 2, 2",
        "2024-05-01, 3, 2, 2",
        "2024-05-15, 3, 2, 1",
        "2024-06-01, 2, 1, 0"
    })
    void enterprisesWithoutOrganisationAreCountedAsOfTheDay(String day, int active, int noParty, int noUnion) {
        // When
        JsonPath chart = Calls.as("city")
                .get(CHARTS + "/enterprises-without-organisation?zone=" + ZONE + "&asOf=" + day)
                .jsonPath();

        // Then
        assertThat(chart.<Integer>getList("series.values.flatten()")).containsExactly(active, noParty, noUnion);
        assertThat(chart.getList("places.key")).containsExactly(ZONE);
    }

    @Test
    void listHoldsEveryChartAndEachHasAnAddress() {
        // When
        JsonPath all = Calls.as("city").get(CHARTS + "?asOf=2024-12-31").jsonPath();

        // Then
        List<Map<String, Object>> items = all.getList("items");
        assertThat(items).hasSize(10);
        for (Map<String, Object> item : items) {
            assertThat(Calls.as("city")
                            .get(CHARTS + "/" + item.get("name") + "?asOf=2024-12-31")
                            .jsonPath()
                            .getMap(""))
                    .isEqualTo(item);
        }
    }

    @Test
    void drawingIsSvgInTheLanguageAskedFor() {
        // When
        Response vi = Calls.as("board").accept("image/svg+xml").get(CHARTS + "/workers-by-zone?asOf=2024-12-31");
        Response en =
                Calls.as("board").accept("image/svg+xml").get(CHARTS + "/workers-by-zone?asOf=2024-12-31&lang=en");

        // Then
        assertThat(vi.contentType()).startsWith("image/svg+xml");
        assertThat(text(vi)).startsWith("<svg").contains("Lao động theo khu", ">321<");
        assertThat(text(en)).contains("Workers by zone");
    }

    @Test
    void tableHoldsExactNumbers() {
        // When
        Response answer = Calls.as("board")
                .accept("text/csv")
                .get(CHARTS + "/workers-by-zone?asOf=2024-12-31&lang=en&zone=" + ZONE);

        // Then
        assertThat(text(answer).substring(1).lines()).containsExactly("Code,Zone,Workers (people)", ZONE + ",x,321");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=workers-by-zone-2024-12-31.csv");
    }

    @Test
    void mapHoldsThePositionThatTheZoneStates() {
        // When
        Response answer =
                Calls.as("board").accept("text/csv").get(CHARTS + "/zones-map?asOf=2024-12-31&lang=en&zone=" + ZONE);

        // Then
        assertThat(text(answer).substring(1).lines())
                .containsExactly(
                        "Code,Zone,Workers (people),Latitude (degrees),Longitude (degrees)",
                        ZONE + ",x,321,20.99,105.81");
    }

    @Test
    void aZoneStatedAnewWithoutItsPositionIsNamedBelowTheMap() throws Exception {
        // Given
        String code = "CHART_LOST_ZONE";
        String stated = States.zone(code, "019", "Khu không còn vị trí", "2023-01-01");
        String map = CHARTS + "/zones-map?asOf=2024-12-31&zone=" + code;

        // When
        JsonPath before;
        JsonPath after;
        try (EventSource source = new EventSource(servers)) {
            String there = "\"position\":{\"latitude\":21.03,\"longitude\":105.85},\"history\"";
            BoardCalls.board(
                    "2024-12-31", source.publish(Topic.ZONES, code, code, stated.replace("\"history\"", there)));
            before = Calls.as("board").get(map).jsonPath();
            String last = source.publish(
                    Topic.ZONES, code, code, stated.replace("\"history\"", "\"position\":null,\"history\""));
            BoardCalls.board("2024-12-31", last);
            after = Calls.as("board").get(map).jsonPath();
        }

        // Then
        assertThat(before.getString("note")).isNull();
        assertThat(before.getList("series.find { it.key == 'latitude' }.values").toString())
                .isEqualTo("[21.03]");
        assertThat(after.getString("note.vi")).isEqualTo("Chưa có vị trí trên bản đồ: Khu không còn vị trí.");
        assertThat(after.getList("series.find { it.key == 'latitude' }.values").toString())
                .isEqualTo("[null]");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, /no-such-chart, 404, not-found",
        "application/json, ?asOf=1989-01-01, 422, date-too-early",
        "image/svg+xml, /vaccination?asOf=2999-01-01, 422, date-in-future",
        "image/svg+xml, /vaccination?zone=NO_SUCH_ZONE, 422, unknown-zone",
        "text/csv, /vaccination?lang=de, 400, invalid-parameter",
        "application/json, /vaccination?size=3, 400, unknown-parameter",
        "image/png, /vaccination, 406, not-acceptable"
    })
    void whatCannotBeDrawnIsRefusedWithTheReason(String accept, String address, int status, String code) {
        // When
        Response answer = Calls.as("board").accept(accept).get(CHARTS + address);

        // Then
        assertProblem(address, answer, status, code);
    }

    private static String text(Response answer) {
        return new String(answer.asByteArray(), StandardCharsets.UTF_8);
    }

    private static void enterprise(EventSource source, String taxCode, String first, String day, String then)
            throws Exception {
        source.publish(Topic.ENTERPRISES, taxCode, taxCode, """
                {"taxCode":"%1$s","name":"x","zone":"%2$s","district":"019","sector":"26","exportProcessing":true,
                 "status":"%5$s","history":[
                  {"effectiveOn":null,"zone":"%2$s","district":"019","status":"%3$s"},
                  {"effectiveOn":"%4$s","zone":"%2$s","district":"019","status":"%5$s"}]}""".formatted(taxCode, ZONE, first, day, then));
    }

    private static void organisation(
            EventSource source, String code, String kind, String enterprise, String established, String dissolved)
            throws Exception {
        source.publish(Topic.ORGANISATIONS, code, code, """
                {"code":"%s","kind":"%s","name":"x","enterprise":"%s","establishedOn":"%s","dissolvedOn":%s}""".formatted(code, kind, enterprise, established, dissolved));
    }
}
