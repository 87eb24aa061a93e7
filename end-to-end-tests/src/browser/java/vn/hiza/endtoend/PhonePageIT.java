package vn.hiza.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hiza.stack.suite.LocalSuite;
import vn.hiza.testing.events.Waiting;

/** A district team's day on the phone page, in a real browser, on the built suite. */
@Tag("browser")
class PhonePageIT {
    private static final int FIRST_LOAD = 150_000;
    @RegisterExtension
    static final PhoneInHand HAND = new PhoneInHand();

    private final Team team = HAND.team();
    private final LocalSuite suite = HAND.suite();
    private Phone phone;

    @BeforeEach
    void take() {
        phone = HAND.phone();
    }

    @Test
    void aTeamSignsInTypesIsWarnedSendsAndTheBoardFollows() throws Exception {
        // Given
        String enterprise = team.enterprise(0);
        long last = team.last(enterprise, 1);
        long before = team.onTheBoard(1, "");
        phone.signIn(Team.CLIENT);
        assertThat(phone.page().locator("#who")).hasText("Đội y tế Đông Anh");
        assertThat(phone.last(enterprise, 1)).containsText("Lần trước: " + last);

        // When
        phone.field(enterprise, 1).fill(String.valueOf(last - 1));
        assertThat(phone.note(enterprise, 1)).containsText("Thấp hơn lần trước: " + last);
        phone.field(enterprise, 1).fill("12,5");
        assertThat(phone.note(enterprise, 1)).containsText("Chỉ nhập chữ số");
        phone.send();
        phone.parcelsAre("waiting", 0);
        phone.field(enterprise, 2).fill(String.valueOf(last + 9));
        phone.field(enterprise, 1).fill(String.valueOf(last + 7));
        assertThat(phone.note(enterprise, 2)).containsText("Nhiều hơn mũi 1 (" + (last + 7) + ")");
        phone.field(enterprise, 2).fill("");
        assertThat(phone.note(enterprise, 1)).not().containsText("mũi 2");
        phone.field(enterprise, 1).fill("9999999");
        assertThat(phone.note(enterprise, 1)).containsText("Nhiều hơn số lao động đã biết");
        phone.field(enterprise, 1).fill(String.valueOf(last + 7));
        phone.send();

        // Then
        phone.parcelsAre("sent", 1);
        assertThat(team.people(enterprise, 1)).isEqualTo(last + 7);
        assertThat(team.onTheBoard(1, team.eventOf(enterprise, 1))).isEqualTo(before + 7);
        assertThat(phone.page().locator("#progress-text")).containsText("Đã báo cáo");
    }

    @Test
    void withoutNetworkThePageOpensAndWhatIsTypedGoesOutOnceWhenTheLinkReturns() throws Exception {
        // Given
        String enterprise = team.enterprise(1);
        long people = team.last(enterprise, 1) + 3;
        phone.signIn(Team.CLIENT);
        phone.workerIsThere();
        phone = HAND.begunAgain();
        phone.browser().setOffline(true);
        phone.open(suite.gateway());
        assertThat(phone.page().locator("#link")).containsText("Đang mất mạng");

        // When
        phone.field(enterprise, 1).fill(String.valueOf(people));
        phone.send();
        phone.parcelsAre("waiting", 1);
        phone = HAND.begunAgain();
        phone.browser().setOffline(true);
        phone.open(suite.gateway());
        phone.parcelsAre("waiting", 1);
        long whileOffline = team.people(enterprise, 1);
        phone.browser().setOffline(false);

        // Then
        assertThat(whileOffline).isEqualTo(-404);
        phone.parcelsAre("sent", 1);
        phone.parcelsAre("waiting", 0);
        assertThat(team.people(enterprise, 1)).isEqualTo(people);
        assertThat(team.revisions(enterprise, 1)).isEqualTo(1);
    }

    @Test
    void aNumberWhoseAnswerWasLostIsSentAgainAndCountsOnce() throws Exception {
        // Given
        String enterprise = team.enterprise(2);
        long people = team.last(enterprise, 1) + 3;
        phone.signIn(Team.CLIENT);
        List<String> keys = new ArrayList<>();
        phone.browser().route("**/report/session/batch", route -> {
            keys.add(route.request().headerValue("idempotency-key"));
            route.fetch();
            route.abort("connectionreset");
        });
        phone.field(enterprise, 1).fill(String.valueOf(people));
        phone.send();
        assertThat(phone.page().locator("#link")).containsText("Hệ thống chưa trả lời");
        phone.parcelsAre("waiting", 1);
        assertThat(team.people(enterprise, 1)).isEqualTo(people);

        // When
        team.correct(enterprise, 1, people + 100);
        phone.browser().unroute("**/report/session/batch");
        phone.page().onRequest(request -> {
            if (request.url().endsWith("/batch")) {
                keys.add(request.headerValue("idempotency-key"));
            }
        });
        phone.page().locator("#retry").click();

        // Then
        phone.parcelsAre("sent", 1);
        assertThat(team.people(enterprise, 1))
                .as("the correction that came between")
                .isEqualTo(people + 100);
        assertThat(team.revisions(enterprise, 1)).isEqualTo(2);
        assertThat(keys).hasSizeGreaterThan(1).containsOnly(keys.get(0));
    }

    @Test
    void anExpiredSignInKeepsTheQueueWhichOnlyItsOwnTeamSends() throws Exception {
        // Given
        String enterprise = team.enterprise(3);
        long people = team.last(enterprise, 1) + 3;
        phone.signIn(Team.CLIENT);
        phone.browser().clearCookies();

        // When
        phone.field(enterprise, 1).fill(String.valueOf(people));
        phone.send();

        // Then
        assertThat(phone.page().locator("#expired")).isVisible();
        assertThat(phone.parcels("waiting")).containsText("Chờ đăng nhập lại");
        assertThat(team.people(enterprise, 1)).isEqualTo(-404);
        phone.signIn("district-soc-son");
        assertThat(phone.parcels("waiting")).containsText("Chờ " + Team.CLIENT);
        assertThat(team.people(enterprise, 1)).isEqualTo(-404);
        phone.page().locator("#leave").click();
        assertThat(phone.page().locator("#welcome")).isVisible();
        phone.signIn(Team.CLIENT);
        phone.parcelsAre("sent", 1);
        assertThat(team.people(enterprise, 1)).isEqualTo(people);
    }

    @Test
    void aRejectedNumberComesBackToItsFieldWithTheReason() throws Exception {
        // Given
        String good = team.enterprise(4);
        String gone = "0199999991";
        String address = "/api/v1/enterprises/" + gone;
        assertThat(team.administer(
                "PUT",
                address,
                "{\"name\":\"Công ty Sắp Đóng Cửa\",\"zone\":\"THANG_LONG\",\"district\":\"017\",\"sector\":\"26\",\"exportProcessing\":false,\"status\":\"ACTIVE\"}").statusCode()).isEqualTo(201);
        Waiting.until("the enterprise is known", () -> team.lists(gone));
        phone.signIn(Team.CLIENT);
        phone.field(gone, 1).fill("40");
        phone.field(good, 1).fill(String.valueOf(team.last(good, 1) + 1));
        String etag = team.administer("GET", address, "").headers().firstValue("ETag").orElseThrow();
        team.voids(address, etag);
        Waiting.until("the enterprise is gone", () -> !team.lists(gone));

        // When
        phone.send();

        // Then
        assertThat(phone.parcels("sent")).containsText("1 số liệu bị từ chối");
        assertThat(phone.note(gone, 1)).containsText("hệ thống chưa biết doanh nghiệp này");
        assertThat(phone.field(gone, 1)).hasValue("40");
        assertThat(phone.field(gone, 1)).hasAttribute("aria-invalid", "true");
        assertThat(team.people(good, 1)).isPositive();
    }

    @Test
    void aSignInThatFailsIsToldInBothLanguagesAndTheQueueStays() throws Exception {
        // Given
        String enterprise = team.enterprise(19);
        phone.signIn(Team.CLIENT);
        phone.browser().clearCookies();
        phone.field(enterprise, 1).fill(String.valueOf(team.last(enterprise, 1) + 5));
        phone.send();
        phone.parcelsAre("waiting", 1);

        // When
        phone.page().navigate(suite.gateway() + "/report?error=refused");
        phone.ready();

        // Then
        assertThat(phone.page().locator("#problem")).containsText("Đăng nhập không thành công");
        phone.parcelsAre("waiting", 1);
        phone.page().navigate(suite.gateway() + "/report?error=unavailable");
        phone.ready();
        assertThat(phone.page().locator("#problem")).containsText("chưa kết nối được dịch vụ đăng nhập");
        phone.page().locator("#language").click();
        phone.page().navigate(suite.gateway() + "/report?error=unavailable");
        phone.ready();
        assertThat(phone.page().locator("#problem")).containsText("cannot be reached");
        phone.page().locator("#again").click();
        phone.page().locator("button[value='" + Team.CLIENT + "']").click();
        phone.parcelsAre("sent", 1);
    }

    @Test
    void afterASignOutTheProviderAsksAnewWhoSignsIn() {
        // Given
        phone.signIn(Team.CLIENT);

        // When
        phone.page().locator("#leave").click();
        assertThat(phone.page().locator("#welcome")).isVisible();
        phone.page().locator("#enter").click();

        // Then
        assertThat(phone.page()).hasURL(Pattern.compile(".*/authorize\\?.*prompt=login.*"));
    }

    @Test
    void whatIsTypedAndNotSentIsThereAgainAndOfAnotherDayItIsTold() throws Exception {
        // Given
        String enterprise = team.enterprise(6);
        phone.signIn(Team.CLIENT);
        phone.field(enterprise, 1).fill("41");
        phone.page().locator("#day").fill(team.today().minusDays(1).toString());
        phone.field(enterprise, 1).fill("40");
        phone.hasStored();

        // When
        phone = HAND.begunAgain();
        phone.open(suite.gateway());

        // Then
        assertThat(phone.field(enterprise, 1)).hasValue("41");
        assertThat(phone.page().locator("#elsewhere")).containsText("Còn 1 số liệu");
        phone.page().locator("#go-elsewhere").click();
        assertThat(phone.field(enterprise, 1)).hasValue("40");
        assertThat(team.people(enterprise, 1)).isEqualTo(-404);
    }

    @Test
    void thePageIsSmallAndItsSessionOutOfReachOfScripts() {
        // Given
        List<Response> answers = new ArrayList<>();
        phone.page().onResponse(answers::add);

        // When
        phone.browser().clearCookies();
        phone.page().evaluate("() => caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))");
        phone.signIn(Team.CLIENT);
        phone.page().waitForCondition(() -> phone.page().locator(".card").count() > 10);

        // Then
        int bytes = answers.stream()
                .filter(answer -> answer.url().startsWith(suite.gateway().toString()) && answer.status() == 200)
                .mapToInt(answer -> answer.request().sizes().responseBodySize
                        + answer.request().sizes().responseHeadersSize)
                .sum();
        assertThat(bytes).isBetween(10_000, FIRST_LOAD);
        List<Cookie> session = phone.browser().cookies().stream()
                .filter(cookie -> cookie.name.startsWith("q_session"))
                .toList();
        assertThat(session).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.path).as("one session for all pages").isEqualTo("/");
            assertThat(cookie.sameSite.name()).isEqualTo("LAX");
        });
    }

    @Test
    void theKeyboardAloneIsEnough() throws Exception {
        // Given
        String enterprise = team.enterprise(5);
        long people = team.last(enterprise, 1) + 2;
        phone.signIn(Team.CLIENT);

        // When
        phone.page().locator("#search").press("Tab");
        phone.page().locator("input[name=shown]:checked").press("Tab");
        while (!phone.focused().equals("f-" + enterprise + "-1")) {
            assertThat(phone.focused()).startsWith("f-");
            phone.page().keyboard().press("Tab");
        }
        phone.page().keyboard().type(String.valueOf(people));
        phone.page().keyboard().press("Enter");

        // Then
        phone.parcelsAre("sent", 1);
        assertThat(team.people(enterprise, 1)).isEqualTo(people);
    }

    @Test
    void inEnglishEverythingIsEnglish() {
        // When
        phone.page().locator("#language").click();
        phone.signIn(Team.CLIENT);

        // Then
        assertThat(phone.page().locator("html")).hasAttribute("lang", "en");
        assertThat(phone.page().locator("h1")).hasText("Vaccination report");
        assertThat(phone.page().locator("#progress-text")).hasText(Pattern.compile("\\d+ of \\d+ enterprises reported"));
    }
}
