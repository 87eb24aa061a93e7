package vn.hiza.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.gateway.service.BoardCalls.as;
import static vn.hiza.gateway.service.BoardCalls.board;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.testing.SuiteEngines;

/** Which facts are named as those because of which figures of a publication may differ today. */
@QuarkusTest
@TestProfile(SignedInBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class ChangedFactsTest {
    private static final String HERE = "0311998001";
    private static final String THERE = "0311998002";
    private static final String NEW = "0311998003";
    private static final String MOVING = "0311998004";
    private static final String COUNTED = "0311998005";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private EventSource source;

    @BeforeEach
    void connect() throws Exception {
        source = new EventSource(servers);
        for (String zone : List.of("CHANGED_HERE", "CHANGED_THERE")) {
            source.publish(Topic.ZONES, zone, zone, States.zone(zone, "020"));
        }
    }

    @AfterEach
    void disconnect() {
        source.close();
    }

    @Test
    void factsOfOtherZonesAndThoseThatMoveNothingAreNotNamed() throws Exception {
        // Given
        enterprise(HERE, named(States.enterprise(HERE, "CHANGED_HERE", "020"), "Công ty Ở Đó"));
        enterprise(THERE, States.enterprise(THERE, "CHANGED_THERE", "020"));
        headcount(HERE, "1998-03-01", 10);
        headcount(THERE, "1998-03-01", 20);
        rate("1998-01-05", "13000");
        capital("1998-02-01", "26000000");
        capital("1997-08-01", "13000000");
        String zone = published("1998-06-30", "CHANGED_HERE");
        String whole = published("1998-06-30", "");

        // When
        headcount(HERE, "1998-03-01", 12);
        headcount(THERE, "1998-03-01", 22);
        headcount(HERE, "1998-07-01", 13);
        enterprise(NEW, States.enterprise(NEW, "CHANGED_HERE", "020"));
        enterprise(HERE, named(States.enterprise(HERE, "CHANGED_HERE", "020"), "Công ty Ở Đây"));
        capital("1997-08-01", "26000000");
        rate("1998-06-01", "12000");
        rate("1998-06-20", "14000");
        rate("1998-07-10", "15000");

        // Then
        assertThat(facts(zone)).containsExactly(HERE + "/1998-03-01", "SBV_CENTRAL/1998-06-20");
        assertThat(facts(whole))
                .contains(HERE + "/1998-03-01", THERE + "/1998-03-01", "SBV_CENTRAL/1998-06-20")
                .doesNotContain(NEW, HERE, "SBV_CENTRAL/1998-06-01", "SBV_CENTRAL/1998-07-10", "CHANGED-P/1997-08-01");
        assertThat(PageVisitor.as("board").reads("/publications/" + zone + "/changes?lang=en"))
                .contains("Perhaps because of these facts")
                .contains("Corrected: Headcount Công ty Ở Đây (" + HERE + "/1998-03-01)")
                .contains("href=\"/statement/headcounts/" + HERE + "/1998-03-01?asOf=1998-06-30&amp;zone=CHANGED_HERE")
                .contains("1 March 1998: 10 → 12</li>")
                .contains("Stated: Exchange rate Central rate (SBV_CENTRAL/1998-06-20)");
        assertThat(PageVisitor.as("board").reads("/publications/" + whole + "/changes"))
                .contains("Công ty Ở Đây (" + HERE + "/1998-03-01)", "Tỷ giá trung tâm (SBV_CENTRAL/1998-06-20)");
    }

    @Test
    void anEnterpriseThatWentElsewhereIsNamedInBothZones() throws Exception {
        // Given
        enterprise(MOVING, States.enterprise(MOVING, "CHANGED_HERE", "020"));
        headcount(MOVING, "1999-03-01", 10);
        String from = published("1999-06-30", "CHANGED_HERE");
        String into = published("1999-06-30", "CHANGED_THERE");

        // When
        enterprise(MOVING, States.enterprise(MOVING, "CHANGED_THERE", "020"));

        // Then
        assertThat(facts(from)).containsExactly(MOVING);
        assertThat(facts(into)).containsExactly(MOVING);
    }

    private static List<String> facts(String publication) {
        return as("board")
                .get("/api/v1/publications/" + publication + "/diff?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("facts.key");
    }

    private static String published(String asOf, String zone) {
        return as("board")
                .body("{\"name\":\"Báo cáo\",\"occasion\":\"Họp\",\"date\":\"2021-11-27\",\"asOf\":\"%s\"%s}"
                        .formatted(asOf, zone.isEmpty() ? "" : ",\"zone\":\"" + zone + "\""))
                .post("/api/v1/publications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void placesAndDaysOfDistrictsAreNamedInTheReadersLanguage() throws Exception {
        // Given
        source.publish(Topic.DISTRICTS, "269", "269", """
                {"code":"269","name":{"vi":"Sơn Tây","en":"Son Tay"},"validFrom":"1961-01-01","validTo":null,"successors":[]}""");
        enterprise(COUNTED, States.enterprise(COUNTED, "CHANGED_HERE", "269"));
        settled(source.publish(
                Topic.VACCINATION_COUNTS,
                COUNTED + "/1997-03-01/1/269",
                COUNTED,
                States.vaccination(COUNTED, "1997-03-01", "269", 7)));
        String published = published("1997-06-30", "");

        // When
        settled(source.publish(
                Topic.REPORTING_DAYS, "269/1997-03-01", "269", States.reportingDay("269", "1997-03-01", "APPROVED")));
        settled(source.publish(
                Topic.ZONES,
                "CHANGED_NEW",
                "CHANGED_NEW",
                States.zone("CHANGED_NEW", "269", "Khu Mới Lập", "1997-01-01")));

        // Then
        assertThat(PageVisitor.as("board").reads("/publications/" + published + "/changes"))
                .contains("Ngày báo cáo Sơn Tây (269/1997-03-01)", "Khu công nghiệp Khu Mới Lập (CHANGED_NEW)");
        assertThat(PageVisitor.as("board").reads("/publications/" + published + "/changes?lang=en"))
                .contains("Reporting day Son Tay (269/1997-03-01)");
    }

    private static String named(String enterprise, String name) {
        return enterprise.replace("\"name\":\"x\"", "\"name\":\"" + name + "\"");
    }

    private void enterprise(String code, String state) throws Exception {
        settled(source.publish(Topic.ENTERPRISES, code, code, state));
    }

    private void headcount(String enterprise, String day, int total) throws Exception {
        settled(source.publish(
                Topic.HEADCOUNTS, enterprise + "/" + day, enterprise, States.headcount(enterprise, day, total)));
    }

    private void capital(String day, String amount) throws Exception {
        settled(source.publish(
                Topic.CAPITAL_MOVEMENTS,
                "CHANGED-P/" + day,
                "CHANGED-P",
                States.capital("CHANGED-P", HERE, "INCREASE", day, amount, "VND")));
    }

    private void rate(String day, String rate) throws Exception {
        settled(source.publish(Topic.EXCHANGE_RATES, "SBV_CENTRAL/" + day, "SBV_CENTRAL", States.rate(day, rate)));
    }

    private static void settled(String event) {
        board("1998-12-31", event);
    }
}
