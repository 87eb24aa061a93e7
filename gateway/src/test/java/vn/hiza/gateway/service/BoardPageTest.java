package vn.hiza.gateway.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.TestTokens;

/** The pages of the board, as somebody reads them who signed in. */
@QuarkusTest
@TestProfile(SignedInBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class BoardPageTest {
    private static final String FACTORY = "0312687878";
    private static final String PROJECT = "HN-2016-00001";
    private static final String ZONE = "PAGE_ZONE";
    private static final String NAME =
            "<script>alert(1)</script> \u202eمصنع " + "Rất dài ".repeat(30).strip();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    /** One for all tests: another would tell of the same capital as of other facts. */
    private static EventSource source;

    @BeforeEach
    void tell() throws Exception {
        if (source != null) {
            return;
        }
        source = new EventSource(servers);
        source.publish(
                Topic.ZONES, ZONE, ZONE, States.zone(ZONE, "019").replace("\"vi\":\"x\"", "\"vi\":\"" + NAME + "\""));
        source.publish(
                Topic.ENTERPRISES,
                FACTORY,
                FACTORY,
                States.enterprise(FACTORY, ZONE, "019").replace("\"name\":\"x\"", "\"name\":\"" + NAME + "\""));
        source.publish(
                Topic.PROJECTS,
                PROJECT,
                PROJECT,
                "{\"number\":\"%s\",\"enterprise\":\"%s\",\"name\":\"%s\"}".formatted(PROJECT, FACTORY, NAME));
        source.publish(
                Topic.EXCHANGE_RATES, "SBV_CENTRAL/2016-01-02", "SBV_CENTRAL", States.rate("2016-01-02", "20828"));
        settled(given().auth()
                .oauth2(TestTokens.of("admin"))
                .contentType("application/json")
                .body("{\"kind\":\"PLAN\",\"value\":10000000}")
                .put("/api/v1/targets/investment.capital.total/2016")
                .header("Hiza-Event-Id"));
        capital("REGISTRATION", "2016-02-01", "5000000.00", "USD");
        settled(capital("INCREASE", "2016-03-01", "20828000000", "VND"));
    }

    @AfterAll
    static void leave() {
        source.close();
    }

    private String capital(String kind, String day, String amount, String currency) throws Exception {
        return source.publish(
                Topic.CAPITAL_MOVEMENTS,
                PROJECT + "/" + kind + day,
                PROJECT,
                States.capital(PROJECT, FACTORY, kind, day, amount, currency));
    }

    private static void settled(String event) {
        given().auth()
                .oauth2(TestTokens.of("board"))
                .queryParam("asOf", "2016-01-01")
                .queryParam("after", event)
                .get("/api/v1/board")
                .then()
                .statusCode(200);
    }

    @Test
    void whoeverIsNotSignedInIsLedToTheProviderAndBackToTheAddressHeWanted() {
        // Given
        String wanted = "/?asOf=2016-06-30&lang=en&zone=" + ZONE;

        // When
        Response sentAway = PageVisitor.anonymous().get(wanted);
        PageVisitor visitor = PageVisitor.as("board", wanted);

        // Then
        assertThat(sentAway.statusCode()).isEqualTo(302);
        assertThat(sentAway.header("Location"))
                .contains("/authorize?")
                .contains("code_challenge_method=S256")
                .contains("ui_locales=en");
        assertThat(visitor.cameTo()).endsWith(wanted);
    }

    @Test
    void theBoardShowsEachFigureInItsWordsWithoutAnyScript() {
        // When
        String page = PageVisitor.as("board").reads("/?asOf=2016-06-30&zone=" + ZONE);

        // Then
        assertThat(page)
                .contains("<html lang=\"vi\">")
                .contains("Số liệu đến ngày 30/06/2016")
                .contains("6 triệu USD")
                .contains("20 tỷ đồng")
                .contains("chưa có báo cáo")
                .contains("Cùng kỳ năm trước: chưa có báo cáo")
                .contains("<svg class=\"trend\"")
                .doesNotContain("<style")
                .doesNotContain("style=\"")
                .doesNotContain("NOT_FOUND");
        assertThat(PageVisitor.as("board").reads("/?asOf=2016-06-30&lang=en"))
                .contains("<html lang=\"en\">")
                .contains("Figures as of 30 June 2016")
                .contains("60% of plan")
                .contains("no report yet");
    }

    @Test
    void namesAreTextWhateverTheyHold() {
        // When
        PageVisitor visitor = PageVisitor.as("board");
        String board = visitor.reads("/?asOf=2016-06-30&zone=" + ZONE);
        String why = visitor.reads("/why/investment.capital.total?asOf=2016-06-30");

        // Then
        assertThat(board).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>alert");
        assertThat(board).contains("Người &lt;b&gt;đọc&lt;/b&gt; board");
        assertThat(why).contains("<bdi>&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    }

    @Test
    void whyShowsThatTheStatementsAddUpToTheFigure() {
        // When
        String why = PageVisitor.as("board").reads("/why/investment.capital.total?asOf=2016-06-30&zone=" + ZONE);

        // Then
        assertThat(why)
                .contains("Tổng các phần = con số: 5.000.000 USD + 20.828.000.000 VND ÷ 20.828 = 6.000.000 USD")
                .contains("tỷ giá trung tâm của Ngân hàng Nhà nước, ngày 02/01/2016")
                .contains("bỏ phần lẻ")
                .contains(PROJECT)
                .contains("/data/capital-movements/" + PROJECT)
                .contains("/statement/capital-movements/" + PROJECT)
                .contains("?of=investment.capital.total&amp;asOf=2016-06-30");
    }

    @Test
    void theSameCapitalIsConvertedAtTheRateOfAnotherDay() throws Exception {
        // Given
        settled(source.publish(
                Topic.EXCHANGE_RATES, "SBV_CENTRAL/2016-09-03", "SBV_CENTRAL", States.rate("2016-09-03", "20000")));

        // When
        String why = PageVisitor.as("board")
                .reads("/why/investment.capital.total?asOf=2016-10-01&zone=" + ZONE + "&rateOn=2016-03-01&lang=en");

        // Then
        assertThat(why)
                .contains("Central rate of 2 January 2016: 20,828 VND for one USD")
                .contains("no figure changes by it")
                .contains(">-41,400<")
                .contains("Central rate of the as-of day");
        settled(source.publishVoid(
                Topic.EXCHANGE_RATES, "SBV_CENTRAL/2016-09-03", "SBV_CENTRAL", States.rate("2016-09-03", "20000")));
    }

    @Test
    void statementsAreHadAsFilesWithinTheSession() {
        // Given
        PageVisitor visitor = PageVisitor.as("board");
        String query = "?asOf=2016-06-30&zone=" + ZONE;

        // When // Then
        visitor.asks()
                .get("/why/investment.capital.total/statements.csv" + query)
                .then()
                .statusCode(200)
                .contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", startsWith("attachment"))
                .body(containsString("5000000,00"))
                .body(containsString(PROJECT));
        visitor.asks()
                .get("/data/board/investment.capital.total/explain" + query + "&limit=1")
                .then()
                .statusCode(200)
                .body("contributions.items.size()", equalTo(1));
        assertThat(visitor.reads("/why/investment.capital.total" + query))
                .contains("/why/investment.capital.total/explanation.json?asOf=2016-06-30");
        visitor.asks()
                .get("/why/investment.capital.total/explanation.json" + query)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Disposition", startsWith("attachment"))
                .body("contributions.items.size()", equalTo(2))
                .body("contributions.nextCursor", nullValue());
        visitor.asks().post("/data/publications").then().statusCode(not(201));
    }

    @Test
    void aRoleSeesWhatItsRowsOfTheAccessTableSay() {
        // Given
        String members = "/why/party.members.admitted?asOf=2016-06-30";

        // When // Then
        assertThat(PageVisitor.as("district-health").reads("/")).contains("href=\"/report\"");
        assertThat(PageVisitor.as("tax").reads("/")).doesNotContain("href=\"/report\"");
        assertThat(PageVisitor.as("customs").reads("/why/investment.capital.total?asOf=2016-06-30&zone=" + ZONE))
                .contains(PROJECT);
        assertThat(PageVisitor.as("zone-office").reads("/why/investment.capital.total?asOf=2016-06-30&zone=" + ZONE))
                .contains("không xem được từng báo cáo")
                .contains("6.000.000 USD")
                .doesNotContain(PROJECT)
                .doesNotContain("statements.csv");
        for (String file : new String[] {"statements.csv", "explanation.json"}) {
            PageVisitor.as("zone-office")
                    .asks()
                    .get("/why/investment.capital.total/" + file + "?asOf=2016-06-30&zone=" + ZONE)
                    .then()
                    .statusCode(404);
        }
        assertThat(PageVisitor.as("board").reads(members)).doesNotContain("không xem được");
        PageVisitor.as("nobody").asks().get("/").then().statusCode(404).body(containsString("Không có trang này"));
    }

    /** The services are not there in this test. */
    @Test
    void aStatementIsToldOfByItsServiceAloneAndAbsentForWhomItMayNotSeeIt() {
        // Given
        String statement = "/statement/capital-movements/" + PROJECT + "/CAP-01?of=investment.capital.total";

        // When // Then
        PageVisitor.as("board").asks().get(statement).then().statusCode(503).body(containsString("hiện không trả lời"));
        PageVisitor.as("zone-office").asks().get(statement).then().statusCode(404);
        for (String none : List.of("no-such/x", "capital-movements", "targets/x/2021", "board/x")) {
            PageVisitor.as("board").asks().get("/statement/" + none).then().statusCode(404);
        }
    }

    @Test
    void pagesAreKeptByNobodyAndRunNothingOfOthers() {
        // Given
        PageVisitor visitor = PageVisitor.as("board");

        // When // Then
        Response page = visitor.asks().get("/");
        page.then()
                .header("Cache-Control", equalTo("no-store"))
                .header(
                        "Content-Security-Policy",
                        startsWith("default-src 'none'; script-src 'self'; style-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", equalTo("nosniff"));
        Response figures = visitor.asks().get("/figures?asOf=2016-06-30");
        visitor.asks()
                .header("If-None-Match", figures.header("ETag"))
                .get("/figures?asOf=2016-06-30")
                .then()
                .statusCode(304)
                .header("Cache-Control", equalTo("private, no-cache"))
                .body(emptyOrNullString());
    }

    @Test
    void figuresAreThoseOfNowAsSoonAsTheyHaveChanged() throws Exception {
        // Given
        PageVisitor visitor = PageVisitor.as("board");
        String address = "/figures?asOf=2016-12-31&zone=" + ZONE;
        assertThat(visitor.reads(address)).contains("6 triệu USD");

        // When
        settled(capital("INCREASE", "2016-11-01", "2000000.00", "USD"));

        // Then
        assertThat(visitor.reads(address)).contains("8 triệu USD");
        settled(source.publishVoid(
                Topic.CAPITAL_MOVEMENTS,
                PROJECT + "/INCREASE2016-11-01",
                PROJECT,
                States.capital(PROJECT, FACTORY, "INCREASE", "2016-11-01", "2000000.00", "USD")));
    }

    @Test
    void onlyOurOwnFormSignsOut() {
        // Given
        PageVisitor visitor = PageVisitor.as("board");

        // When // Then
        visitor.asks()
                .header("Origin", "https://evil.example")
                .post("/sign-out")
                .then()
                .statusCode(403)
                .header("Set-Cookie", emptyOrNullString());
        Response out = visitor.asks().header("Sec-Fetch-Site", "same-origin").post("/sign-out");
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(out.header("Location")).isEqualTo("/signed-out");
        assertThat(out.detailedCookies().asList())
                .anyMatch(cookie -> cookie.getName().startsWith("q_session") && cookie.getMaxAge() == 0);
        PageVisitor.anonymous().get("/signed-out").then().statusCode(200).body(containsString("/?prompt=login"));
        assertThat(PageVisitor.anonymous()
                        .cookie("hiza_left", out.cookie("hiza_left"))
                        .get("/charts")
                        .header("Location"))
                .contains("/authorize?")
                .containsOnlyOnce("prompt=login");
        assertThat(PageVisitor.anonymous().get("/charts").header("Location")).doesNotContain("prompt");
    }

    @Test
    void whoeverWasNotSignedInIsToldWhyAndMayTryAgainForThePageHeWanted() {
        // Given
        Response sentAway = PageVisitor.anonymous().get("/?asOf=2016-06-30");

        // When
        Response refused = PageVisitor.anonymous()
                .cookies(sentAway.detailedCookies())
                .queryParam("error", "access_denied")
                .queryParam("state", PageVisitor.parameter(sentAway.header("Location"), "state"))
                .get("/report/sign-in");
        Response told = PageVisitor.anonymous()
                .cookies(sentAway.detailedCookies())
                .get(refused.header("Location").replaceFirst("^https?://[^/]+", ""));

        // Then
        assertThat(told.statusCode()).isEqualTo(303);
        PageVisitor.anonymous()
                .get(told.header("Location"))
                .then()
                .statusCode(403)
                .body(containsString("đã từ chối"))
                .body(containsString("href=\"/?asOf=2016-06-30\""));
        PageVisitor.anonymous()
                .get("/sign-in-failed?error=refused&to=//evil.example")
                .then()
                .body(not(containsString("evil.example\"")));
    }

    @Test
    void whatWasNeverReportedIsNotForWantOfARate() {
        assertThat(PageVisitor.as("board").reads("/why/investment.capital.total?asOf=1991-01-02&lang=en"))
                .contains("Converted another way")
                .contains("no report yet")
                .doesNotContain("no rate known");
    }

    @Test
    void theDifferenceOfTwoDaysIsShownWithTheStatementsThatMakeIt() {
        assertThat(PageVisitor.as("board").reads("/compare?from=2016-02-15&to=2016-06-30&zone=" + ZONE))
                .contains("+1.000.000 USD")
                .contains("01/03/2016 · <bdi>&lt;script&gt;")
                .contains("+20.828.000.000 VND (quy đổi +1.000.000 USD)")
                .contains("Cộng lại +1.000.000 USD, đúng bằng chênh lệch");
        assertThat(PageVisitor.as("zone-office").reads("/compare?from=2016-02-15&to=2016-06-30&zone=" + ZONE))
                .contains("+1.000.000 USD")
                .doesNotContain("+20.828.000.000 VND</li>")
                .contains("Các báo cáo cộng lại: +1.000.000 USD")
                .contains("không xem được từng báo cáo");
    }

    /** The last zone is a level of the whole Board, and a year is no number of anything. */
    @Test
    void theLastZoneIsNamedWithItsYear() throws Exception {
        // Given
        try (FactoryEvents factory = new FactoryEvents(servers)) {
            BoardCalls.board("2001-12-31", factory.headcount("2001-12-01", 7));
        }

        // When
        String page = PageVisitor.as("board").reads("/why/zones.years-since-last?asOf=2001-12-31");

        // Then
        assertThat(page)
                .contains("1997")
                .doesNotContain("1.997")
                .doesNotContain("<bdi>board</bdi>")
                .doesNotContain("<span class=\"small\">board</span>");
    }
}
