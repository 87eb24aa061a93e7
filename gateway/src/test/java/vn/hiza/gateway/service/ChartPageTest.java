package vn.hiza.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiza.contracts.Topic;
import vn.hiza.testing.SuiteEngines;

/** The page of charts, and what is fetched with the session in the format that a link's ending names. */
@QuarkusTest
@TestProfile(SignedInBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class ChartPageTest {
    private static final String FACTORY = "0194001235";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Test
    void eachChartStandsBesideItsTableAndLeadsToBoth() throws Exception {
        // Given
        try (EventSource source = new EventSource(servers)) {
            source.publish(Topic.ZONES, "CHART_ZONE", "CHART_ZONE", States.zone("CHART_ZONE", "017"));
            source.publish(Topic.ENTERPRISES, FACTORY, FACTORY, States.enterprise(FACTORY, "CHART_ZONE", "017"));
            String last = source.publish(
                    Topic.HEADCOUNTS, FACTORY + "/2019-05-06", FACTORY, States.headcount(FACTORY, "2019-05-06", 4321));
            BoardCalls.board("2019-05-06", last);
        }
        PageVisitor reader = PageVisitor.as("city");

        // When
        String page = reader.reads("/charts?asOf=2019-06-30&zone=CHART_ZONE&lang=en");

        // Then
        assertThat(page).contains("4,321").contains("There is no report yet to draw.");
        List<String> pictures = addresses(page, "src=\"(/data/charts/[^\"]+)\"");
        List<String> tables = addresses(page, "href=\"(/data/charts/[^\"]+)\"");
        assertThat(pictures).isNotEmpty().allSatisfy(address -> {
            Response picture = reader.asks().get(address);
            assertThat(picture.contentType()).startsWith("image/svg+xml");
            assertThat(picture.asString()).startsWith("<svg").contains("<title");
        });
        assertThat(tables).hasSize(10).allSatisfy(address -> {
            Response table = reader.asks().get(address);
            assertThat(table.contentType()).startsWith("text/csv");
            assertThat(table.header("Content-Disposition")).contains(".csv");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/data/report.pdf, application/pdf, %PDF-",
        "/data/report.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK",
        "/data/report.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, PK",
        "/data/report.csv, text/csv, \uFEFF",
        "/data/charts/zones-map.json, application/json, {",
        "/data/charts/zones-map.svg, image/svg+xml, <"
    })
    void anEndingSaysWhatIsWanted(String address, String type, String beginning) {
        // When
        Response file = PageVisitor.as("city").asks().get(address + "?asOf=2019-06-30");

        // Then
        assertThat(file.statusCode()).as(file.asString()).isEqualTo(200);
        assertThat(file.contentType()).startsWith(type);
        assertThat(new String(file.asByteArray(), StandardCharsets.UTF_8)).startsWith(beginning);
    }

    /** A key may end as a file does. */
    @ParameterizedTest
    @ValueSource(strings = {"/data/indicators/workforce.workers.json", "/data/publications.csv", "/data/board.json"})
    void anEndingIsCutOffNothingButChartsAndReports(String address) {
        PageVisitor.as("city").asks().get(address).then().statusCode(404);
    }

    @Test
    void theBoardLeadsToTheReportOfItsDay() {
        assertThat(PageVisitor.as("city").reads("/?asOf=2019-06-30&lang=en"))
                .contains("href=\"/data/report?asOf=2019-06-30&amp;lang=en\"")
                .contains("href=\"/data/report.pdf?asOf=2019-06-30&amp;lang=en\"");
    }

    @Test
    void aDayThatIsNoneIsToldInsteadOfCharts() {
        // When
        Response page = PageVisitor.as("city").asks().get("/charts?asOf=2999-01-01");

        // Then
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("chưa đến").doesNotContain("<img");
    }

    private static List<String> addresses(String page, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1).replace("&amp;", "&"));
        }
        return found;
    }
}
