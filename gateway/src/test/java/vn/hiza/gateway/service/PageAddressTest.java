package vn.hiza.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiza.testing.SuiteEngines;

/** What a page says of an address that has to be mended, to somebody who is signed in. */
@QuarkusTest
@TestProfile(SignedInBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class PageAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "asOf=2021-02-30;400;không phải là ngày trên lịch;is no calendar day",
                "asOf=1989-12-31;422;sớm hơn 01/01/1990;lies before",
                "asOf=2999-01-01;422;chưa đến;has not come yet",
                "zone=NOWHERE;422;Không có khu nào mang mã;There is no zone",
                "zone=a%20b;400;không phải là mã khu;is no code of a zone",
                "fx=TODAY;400;không phải là cách quy đổi;is no way to convert",
                "asOf=2016-01-01&asOf=2013-01-01;400;được nêu nhiều lần;more than once"
            })
    void whatIsWrongWithAnAddressIsSaidInTheReadersLanguage(String query, int status, String vi, String en) {
        // Given
        PageVisitor visitor = PageVisitor.as("board");

        // When // Then
        visitor.asks()
                .get("/?" + query)
                .then()
                .statusCode(status)
                .body(containsString(vi))
                .body(containsString("id=\"asOf\""));
        visitor.asks().get("/?lang=en&" + query).then().statusCode(status).body(containsString(en));
        visitor.asks()
                .get("/why/workforce.workers?" + query)
                .then()
                .statusCode(status)
                .body(containsString(vi));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?asOf=x&zone=a%20b&fx=TODAY&lang=fr",
                "/compare?from=x&to=y&zone=a%20b&lang=fr",
                "/charts?asOf=x&zone=NO%20ZONE&fx=TODAY",
                "/consistency?asOf=x&zone=a%20b&lang=fr",
                "/consistency?asOf=2003-06-30&v.workforce.workers=x&t.investment.capital.total=y",
                "/why/investment.capital.total?asOf=2016-06-30&rateOn=x"
            })
    void whatIsToBeMendedLeadsToAFieldThatIsThere(String address) {
        // When
        String page = PageVisitor.as("board").asks().get(address).asString();

        // Then
        assertThat(page).contains("role=\"alert\"");
        Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
        assertThat(links.results().map(link -> "id=\"" + link.group(1) + "\""))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(page).contains(id));
    }

    @Test
    void theFirstDayOfAComparisonIsOneThatCanBeAskedFor() {
        assertThat(PageVisitor.as("board").reads("/compare?to=1990-01-15&lang=en"))
                .contains("1 January 1990")
                .contains("15 January 1990");
    }

    @Test
    void aLanguageThatIsNotOfferedIsRefusedAndOneThatWasChosenIsRemembered() {
        // Given
        PageVisitor visitor = PageVisitor.as("board");

        // When // Then
        visitor.asks()
                .get("/?lang=fr")
                .then()
                .statusCode(400)
                .body(containsString("không có “fr”"))
                .body(containsString("<html lang=\"vi\">"));
        String remembered = visitor.asks().get("/?lang=en").cookie("hiza_lang");
        assertThat(visitor.asks().cookie("hiza_lang", remembered).get("/").asString())
                .contains("<html lang=\"en\">");
    }

    @Test
    void anAddressThatIsNoneIsAPageToo() {
        PageVisitor.as("board")
                .asks()
                .get("/why/no.such.figure")
                .then()
                .statusCode(404)
                .contentType("text/html; charset=utf-8")
                .body(containsString("Không có trang này"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"statements.csv", "explanation.json"})
    void aFileOfAZoneThatThereIsNotSaysWhatIsToBeMended(String file) {
        PageVisitor.as("board")
                .asks()
                .get("/why/investment.capital.total/" + file + "?asOf=2012-06-30&zone=NO_SUCH_ZONE")
                .then()
                .statusCode(422)
                .body(containsString("Không có khu nào mang mã “NO_SUCH_ZONE”"))
                .body(not(containsString("cơ sở dữ liệu")));
    }

    @Test
    void aStatementOfADayThatIsNoneSaysSoInsteadOfLeadingBackToToday() {
        PageVisitor.as("board")
                .asks()
                .get("/statement/capital-movements/HN-2012-00001/CAP-01?of=investment.capital.total&asOf=2012-02-30")
                .then()
                .statusCode(400)
                .body(containsString("không phải là ngày trên lịch"));
    }

    /** The services are not there in this test: what was asked of one would be told as unavailable. */
    @ParameterizedTest
    @ValueSource(strings = {"..", "%2e%2e", ".%2E", "x%2f..%2f.."})
    void aStatementsAddressLeadsToNoOther(String up) throws IOException {
        // Given
        String session = "Cookie: " + PageVisitor.as("board").cookies();

        // When
        RawCall answer = RawCall.get("/statement/capital-movements/" + up + "/projects/HN-2012-00001", session);

        // Then
        assertThat(answer.status()).isEqualTo(404);
        assertThat(RawCall.get("/statement/projects/HN-2012-00001", session).status())
                .isEqualTo(503);
    }

    /** Two days are compared by names of their own. */
    @Test
    void theComparisonHasNoFieldForADayThatItDoesNotAsk() {
        assertThat(PageVisitor.as("board").reads("/compare?from=2012-01-01&to=2012-06-30&asOf=2012-02-30"))
                .doesNotContain("href=\"#asOf\"")
                .contains("id=\"both\"");
    }
}
