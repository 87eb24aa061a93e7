package vn.hiza.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that the server fails at again and again keep no other from being sent. */
@Tag("browser")
class PhonePageTroubleIT {
    private static final String BATCH = "**/report/session/batch";

    @RegisterExtension
    static final PhoneInHand HAND = new PhoneInHand();

    private final Team team = HAND.team();
    private final List<String> keys = new ArrayList<>();
    private Phone phone;

    @BeforeEach
    void take() {
        phone = HAND.phone();
        phone.signIn(Team.CLIENT);
    }

    /** Fails at every request that speaks of an enterprise, as a service with a defect does. */
    private void failAt(String enterprise) {
        phone.browser().route(BATCH, route -> {
            if (route.request().postData().contains(enterprise)) {
                keys.add(route.request().headerValue("idempotency-key"));
                route.fulfill(new Route.FulfillOptions()
                        .setStatus(500)
                        .setContentType("application/problem+json")
                        .setBody("{\"type\":\"/problems/internal-error\",\"title\":\"Internal error\",\"status\":500,"
                                + "\"detail\":\"The service has a defect.\"}"));
            } else {
                route.resume();
            }
        });
    }

    private void type(String enterprise, long people) {
        phone.field(enterprise, 1).fill(String.valueOf(people));
        phone.send();
    }

    private Locator stuck() {
        return phone.page().locator("#parcels > li.stuck");
    }

    private void tryUntilStuck() {
        for (int attempt = keys.size(); attempt < 3; attempt++) {
            tryAgain();
        }
        assertThat(stuck()).hasCount(1);
    }

    private void tryAgain() {
        phone.page().waitForResponse(BATCH, () -> phone.page().locator("#retry").click());
    }

    @Test
    void othersAreSentAndWhatFailedIsShownAndSentOnceWhenTheServerIsMended() throws Exception {
        // Given
        String failing = team.enterprise(10);
        String next = team.enterprise(11);
        long people = team.last(failing, 1) + 3;
        long others = team.last(next, 1) + 3;
        failAt(failing);
        phone.page().waitForResponse(BATCH, () -> type(failing, people));
        phone.parcelsAre("waiting", 1);

        // When
        tryUntilStuck();
        type(next, others);
        phone.parcelsAre("sent", 1);
        Locator reason = stuck().locator(".note");
        assertThat(reason).containsText("Hệ thống đã báo lỗi");
        assertThat(reason).containsText("The service has a defect.");
        assertThat(phone.graveFlaws()).isEmpty();
        stuck().scrollIntoViewIfNeeded();
        phone.screenshot("stuck");
        long whileFailing = team.people(failing, 1);
        phone.browser().unroute(BATCH);
        stuck().getByText("Gửi lại ngay").click();

        // Then
        phone.parcelsAre("sent", 2);
        phone.parcelsAre("waiting", 0);
        assertThat(whileFailing).isEqualTo(-404);
        assertThat(team.people(next, 1)).isEqualTo(others);
        assertThat(team.people(failing, 1)).isEqualTo(people);
        assertThat(team.revisions(failing, 1)).isEqualTo(1);
        assertThat(keys.stream().distinct()).as("one request, however often it was sent").hasSize(1);
    }

    /** The server takes the number, and its answer is lost; then somebody else corrects it. */
    private void loseTheAnswer(String enterprise, long people) throws Exception {
        phone.browser().route(BATCH, route -> {
            route.fetch();
            route.abort("connectionreset");
        });
        type(enterprise, people);
        assertThat(phone.page().locator("#link")).containsText("Hệ thống chưa trả lời");
        phone.browser().unroute(BATCH);
        team.correct(enterprise, 1, people + 100);
        phone.page().onRequest(request -> {
            if (request.url().endsWith("/batch")) {
                keys.add(request.headerValue("idempotency-key"));
            }
        });
    }

    /** The phone is put away, and looked at again so many days later. */
    private void after(int days) {
        phone.page()
                .clock()
                .setFixedTime(System.currentTimeMillis() + Duration.ofDays(days).toMillis());
        phone.page().reload();
        phone.ready();
    }

    @Test
    void aParcelIsRepeatedByItselfWhileTheServerKnowsItsKey() throws Exception {
        // Given
        String enterprise = team.enterprise(13);
        long people = team.last(enterprise, 1) + 3;
        loseTheAnswer(enterprise, people);

        // When
        after(49);

        // Then
        phone.parcelsAre("sent", 1);
        assertThat(keys).hasSize(1);
        assertThat(team.people(enterprise, 1)).isEqualTo(people + 100);
    }

    @ParameterizedTest
    @CsvSource({"Vẫn gửi, 14, 1", "'Bỏ, không gửi nữa', 15, 0"})
    void aParcelThatIsTooOldIsHeldAndNewerOnesOfItsCountWithItUntilItsTeamSaysWhatToDo(String choice, int number, int sent) throws Exception {
        // Given
        String enterprise = team.enterprise(number);
        String other = team.enterprise(number + 2);
        long people = team.last(enterprise, 1) + 3;
        loseTheAnswer(enterprise, people);

        // When
        after(51);
        assertThat(held()).hasCount(1);
        assertThat(held().locator(".note")).containsText("Đã quá lâu nên máy không tự gửi lại");
        assertThat(phone.graveFlaws()).isEmpty();
        assertThat(phone.scrollsSideways()).isFalse();
        held().scrollIntoViewIfNeeded();
        phone.screenshot("held");
        phone.page().locator("#language").click();
        assertThat(held().locator(".note")).containsText("too long ago to send it by itself");
        phone.page().locator("#language").click();
        phone.showAll();
        type(other, team.last(other, 1) + 3);
        phone.parcelsAre("sent", 1);
        type(enterprise, people + 200);
        phone.parcelsAre("waiting", 2);
        tryAgainWithoutSending();
        long meanwhile = team.people(enterprise, 1);
        List<String> byItself = List.copyOf(keys);
        phone.page().onDialog(Dialog::accept);
        held().getByText(choice).click();

        // Then
        phone.parcelsAre("waiting", 0);
        phone.parcelsAre("sent", 2 + sent);
        assertThat(byItself).as("the other enterprise's number alone").hasSize(1);
        assertThat(keys).hasSize(2 + sent);
        assertThat(meanwhile).isEqualTo(people + 100);
        assertThat(team.people(enterprise, 1)).isEqualTo(people + 200);
        assertThat(team.revisions(enterprise, 1)).isEqualTo(3);
    }

    /** What can be sent is sent; it is over when the list is asked for anew. */
    private void tryAgainWithoutSending() {
        phone.page()
                .waitForResponse(
                        "**/report/session/latest**",
                        () -> phone.page().locator("#retry").click());
    }

    private Locator held() {
        return phone.page().locator("#parcels > li.held");
    }

    @Test
    void aNewerNumberWaitsForTheOlderOneOfItsCountUntilThatIsDiscarded() throws Exception {
        // Given
        String failing = team.enterprise(12);
        long wrong = team.last(failing, 1) + 3;
        failAt("\"people\":" + wrong);
        phone.page().waitForResponse(BATCH, () -> type(failing, wrong));
        tryUntilStuck();

        // When
        phone.showAll();
        type(failing, wrong + 4);
        phone.parcelsAre("waiting", 2);
        tryAgain();
        tryAgain(); // begins when all that the first has to send is sent
        phone.parcelsAre("waiting", 2);
        long before = team.people(failing, 1);
        phone.page().onDialog(Dialog::accept);
        stuck().getByText("Bỏ, không gửi nữa").click();

        // Then
        phone.parcelsAre("sent", 1);
        phone.parcelsAre("waiting", 0);
        assertThat(before).isEqualTo(-404);
        assertThat(team.people(failing, 1)).isEqualTo(wrong + 4);
        assertThat(team.revisions(failing, 1)).isEqualTo(1);
    }
}
