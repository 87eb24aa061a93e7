package vn.hiza.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.TestTokens;

/** Addresses that are none, or not quite: whoever is signed in or not is told so, and never by an empty answer. */
@QuarkusTest
@TestProfile(SignedInBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class StrayAddressTest {
    private static final String ABSENT = "00000000-0000-0000-0000-000000000001";
    static final List<String> OPENED_BY_SIGN_IN = List.of(
            "/figures",
            "/why/workforce.workers",
            "/why/workforce.workers/statements.csv",
            "/compare",
            "/charts",
            "/consistency",
            "/publications",
            "/publications/" + ABSENT,
            "/publications/" + ABSENT + "/verify",
            "/publications/" + ABSENT + "/changes",
            "/data/board",
            "/data/report.csv");
    static final List<String> OPEN =
            List.of("/", "/board-page/board.css", "/sign-in-failed", "/signed-out", "/report", "/report/sign-in");

    private static void isToldUnreadable(String address, String... headers) throws IOException {
        RawCall answer = RawCall.get(address, headers);
        assertThat(answer.status()).as(address).isEqualTo(400);
        assertThat(answer.header("Content-Type")).as(address).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.body())
                .as(address)
                .contains("<h1>Địa chỉ chưa đúng</h1>")
                .contains("sau dấu % phải là hai chữ số");
    }

    @ParameterizedTest
    @FieldSource({"OPENED_BY_SIGN_IN", "OPEN"})
    void whatCannotBeReadIsSaidByAPageToWhoeverAsks(String page) throws IOException {
        String session = "Cookie: " + PageVisitor.as("board").cookies();
        for (String address : new String[] {
            page + "?lang=%zz",
            page + "?other=%",
            page + "?%zz=1",
            page + (page.endsWith("/") ? "" : "/") + "%zz",
            page + "%zz"
        }) {
            isToldUnreadable(address, session);
            isToldUnreadable(address);
        }
    }

    @Test
    void theLanguageIsTheReadersAlsoWhereOnlyThePathCannotBeRead() throws IOException {
        RawCall answer = RawCall.get("/why/%zz?lang=en");
        assertThat(answer.body()).contains("<html lang=\"en\">").contains("The address cannot be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/board?asOf=%zz", "/api/v1/board/%zz", "/api/v1/enterprises/%zz", "/api/v1/report?%"})
    void programsAreToldByAProblem(String address) throws IOException {
        RawCall answer = RawCall.get(address, "Authorization: Bearer " + TestTokens.of("board"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"malformed-address\"").contains("two hexadecimal digits");
    }

    @ParameterizedTest
    @FieldSource("OPENED_BY_SIGN_IN")
    void aSlashAtTheEndLeadsToTheAddressWithout(String page) throws IOException {
        RawCall answer = RawCall.get(
                page + "/?asOf=2016-06-30&zone=A%20B",
                "Cookie: " + PageVisitor.as("board").cookies());
        assertThat(answer.status()).isEqualTo(308);
        assertThat(answer.header("Location")).isEqualTo(page + "?asOf=2016-06-30&zone=A%20B");
        assertThat(RawCall.get(page + "/").status()).as("sent to sign in first").isEqualTo(302);
    }

    @Test
    void pagesAroundTheSignInHaveOneAddressToo() throws IOException {
        assertThat(RawCall.get("/signed-out/").header("Location")).isEqualTo("/signed-out");
        assertThat(RawCall.get("/sign-in-failed/?error=refused").header("Location"))
                .isEqualTo("/sign-in-failed?error=refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "//evil.example/figures/", "/data//evil.example/", "/figures//"})
    void aSlashTooManyLeadsToNoOtherHost(String address) throws IOException {
        RawCall answer =
                RawCall.get(address, "Cookie: " + PageVisitor.as("board").cookies());
        assertThat(answer.header("Location")).doesNotStartWith("//").doesNotContain("http");
        assertThat(answer.status()).isLessThan(500);
        assertThat(answer.body() + answer.header("Location")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/why",
                "/why/a/b/c",
                "/publications/x/y",
                "/figures/x",
                "/board-page/none.css",
                "/data"
            })
    void whoeverTakesPagesIsToldByOneThatThereIsNone(String address) throws IOException {
        RawCall answer =
                RawCall.get(address, "Cookie: " + PageVisitor.as("board").cookies(), "Accept: text/html,*/*;q=0.8");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>Không có trang này</h1>");
    }
}
