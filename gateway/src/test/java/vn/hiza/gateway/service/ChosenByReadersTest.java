package vn.hiza.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiza.contracts.Topic;
import vn.hiza.testing.SuiteEngines;

/** What a reader has chosen stays chosen, from page to page, and nothing else counts as a choice. */
@QuarkusTest
@TestProfile(SignedInBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class ChosenByReadersTest {
    private static final String ZONE = "CHOSEN_ZONE";

    private static final ToldOnce TOLD = new ToldOnce();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @BeforeEach
    void tell() throws Exception {
        TOLD.tell(servers, source -> source.publish(Topic.ZONES, ZONE, ZONE, States.zone(ZONE, "018")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/compare", "/charts", "/consistency", "/publications"})
    void everyPageLeadsToTheOthersWithDayZoneAndRate(String page) {
        // Given
        String day = page.equals("/compare") ? "to" : "asOf";

        // When
        String shown = PageVisitor.as("board").reads(page + "?" + day + "=2012-06-30&zone=" + ZONE + "&fx=AT_DECISION");

        // Then
        String chosen = "=2012-06-30&amp;zone=" + ZONE + "&amp;fx=AT_DECISION\"";
        assertThat(shown)
                .contains("href=\"/?asOf" + chosen)
                .contains("href=\"/compare?to" + chosen)
                .contains("href=\"/charts?asOf" + chosen)
                .contains("href=\"/consistency?asOf" + chosen)
                .contains("href=\"/publications?asOf" + chosen);
        assertThat(shown)
                .as("the form shows the rate that was chosen, and keeps it")
                .contains("<option value=\"AT_DECISION\" selected>");
    }

    @Test
    void aPublicationLeadsToTheBoardOfItsOwnDayAndZone() {
        // Given
        String id = BoardCalls.as("board")
                .body(
                        "{\"name\":\"x\",\"occasion\":\"y\",\"asOf\":\"2012-05-31\",\"zone\":\"%s\",\"fx\":\"AT_DECISION\"}"
                                .formatted(ZONE))
                .post("/api/v1/publications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // When
        String page = PageVisitor.as("board").reads("/publications/" + id);

        // Then
        assertThat(page)
                .contains("href=\"/?asOf=2012-05-31&amp;zone=" + ZONE + "&amp;fx=AT_DECISION\"")
                .contains("href=\"/compare?to=2012-05-31&amp;zone=" + ZONE)
                .contains("Vị trí trong nhật ký sự kiện")
                .containsPattern("hiza\\.workforce\\.headcounts 0→-?[0-9]+ 1→-?[0-9]+ 2→");
    }

    @Test
    void theRateThatIsTriedStaysOnEveryPageOfTheStatements() throws Exception {
        // Given
        try (EventSource source = new EventSource(servers)) {
            String last = "";
            for (int part = 0; part < 51; part++) {
                last = source.publish(
                        Topic.CAPITAL_MOVEMENTS,
                        "HN-2011-00077/P" + part,
                        "HN-2011-00077",
                        States.capital("HN-2011-00077", "0301234599", "INCREASE", "2011-02-01", "1.00", "USD"));
            }
            BoardCalls.board("2011-06-30", last);
        }
        PageVisitor visitor = PageVisitor.as("board");
        String why = "/why/investment.capital.total?asOf=2011-06-30";

        // When
        String first = visitor.reads(why + "&rateType=CUSTOMS&rateOn=2011-01-05");
        Matcher next = Pattern.compile("href=\"([^\"]+cursor=[^\"]+)\"").matcher(first);
        assertThat(next.find()).isTrue();
        String second = visitor.reads(next.group(1).replace("&amp;", "&").replaceFirst("#.*", ""));

        // Then
        assertThat(next.group(1)).contains("&amp;rateType=CUSTOMS&amp;rateOn=2011-01-05");
        assertThat(second).contains("href=\"" + why + "&amp;rateType=CUSTOMS&amp;rateOn=2011-01-05\"");
    }

    @Test
    void anOpenPageThatAsksForItsFiguresChoosesNoLanguageForTheOthers() {
        // Given
        PageVisitor visitor = PageVisitor.as("board");

        // When
        Response byScript =
                visitor.asks().header("X-Requested-With", "JavaScript").get("/figures?asOf=2012-06-30&lang=en");
        Response byReader = visitor.asks().get("/?asOf=2012-06-30&lang=en");

        // Then
        assertThat(byScript.asString()).contains("Figures as of 30 June 2012");
        assertThat(byScript.cookies()).doesNotContainKey("hiza_lang");
        assertThat(byReader.cookies()).containsEntry("hiza_lang", "en");
    }
}
