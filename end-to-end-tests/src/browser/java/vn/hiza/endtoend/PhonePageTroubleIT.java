package vn.hiza.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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
