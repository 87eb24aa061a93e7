package vn.hiza.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the page says of a day and of its numbers: what is owed, what the lead said, what was corrected and why. */
@Tag("browser")
class PhonePageDayIT {
    @RegisterExtension
    static final PhoneInHand HAND = new PhoneInHand();

    private final Team team = HAND.team();
    private Phone phone;

    @BeforeEach
    void take() {
        phone = HAND.phone();
    }

    @Test
    void dueIsWhatTheDutiesAskForUntilItIsReportedAndLateIsMarked() throws Exception {
        // Given
        String enterprise = team.enterprise(7);
        team.owesDaily("PAGE-DAILY", "00:00:00");
        try {
            phone.signIn(Team.CLIENT);
            assertThat(phone.page().locator("#duties .late")).containsText("Báo cáo ngày (" + team.today() + ")");
            assertThat(phone.card(enterprise).locator(".due .late")).containsText("Quá hạn từ 00:00");
            String before = phone.page().locator("#due-label").textContent();

            // When
            phone.browser().setOffline(true);
            phone.field(enterprise, 1).fill(String.valueOf(team.last(enterprise, 1) + 1));
            phone.send();
            phone.parcelsAre("waiting", 1);

            // Then
            assertThat(phone.card(enterprise)).hasCount(0);
            assertThat(phone.page().locator("#due-label")).not().hasText(before);
            assertThat(phone.page().locator("#link")).containsText("Đang hiển thị số liệu lưu lúc");
            phone.browser().setOffline(false);
            phone.parcelsAre("sent", 1);
            assertThat(phone.card(enterprise)).hasCount(0);
            phone.showAll();
            assertThat(phone.card(enterprise)).containsText("Đã báo cáo");
            assertThat(phone.card(enterprise).locator(".due")).isHidden();
        } finally {
            team.owesNoLonger("PAGE-DAILY");
        }
    }

    @Test
    void aDayThatTheLeadApprovedOrSentBackIsToldBeforeAnythingIsTyped() throws Exception {
        // Given
        LocalDate approved = team.today().minusDays(4);
        LocalDate sentBack = team.today().minusDays(5);
        team.leadSays(approved, "APPROVED", "");
        team.leadSays(sentBack, "SENT_BACK", "thiếu mũi 2");
        phone.signIn(Team.CLIENT);
        assertThat(phone.page().locator("#said-of-day")).isHidden();

        // When
        phone.page().locator("#day").fill(sentBack.toString());

        // Then
        assertThat(phone.page().locator("#said-of-day")).containsText("lead-dong-anh đã trả lại ngày này");
        assertThat(phone.page().locator("#said-of-day")).containsText("Lý do: thiếu mũi 2");
        phone.page().locator("#day").fill(approved.toString());
        assertThat(phone.page().locator("#said-of-day")).containsText("lead-dong-anh đã duyệt ngày này");
        phone.browser().setOffline(true);
        assertThat(phone.page().locator("#said-of-day")).isVisible();
        phone.page().locator("#day").fill(team.today().toString());
        assertThat(phone.page().locator("#said-of-day")).isHidden();
        assertThat(phone.page().locator("#duties")).containsText("Báo cáo tiêm chủng hằng tuần");
        phone.browser().setOffline(false);
        phone.page().locator("#day").fill(approved.toString());
        String enterprise = team.enterprise(8);
        phone.field(enterprise, 1).fill("1");
        phone.send();
        assertThat(phone.note(enterprise, 1)).containsText("ngày này đã được duyệt hoặc khóa");
        assertThat(phone.field(enterprise, 1)).hasValue("1");
    }

    @Test
    void aCorrectionCarriesItsReasonAndTheHistoryTellsWhoWhenAndWhat() throws Exception {
        // Given
        String enterprise = team.enterprise(9);
        long people = team.last(enterprise, 1) + 5;
        phone.signIn(Team.CLIENT);
        phone.field(enterprise, 1).fill(String.valueOf(people));
        phone.send();
        phone.parcelsAre("sent", 1);
        phone.showAll();
        assertThat(phone.card(enterprise)).containsText("Đã báo cáo");

        // When
        phone.field(enterprise, 2).fill("3");
        assertThat(phone.page().locator("#f-" + enterprise + "-2-why")).isHidden();
        phone.field(enterprise, 1).fill(String.valueOf(people + 1));
        phone.page().locator("#f-" + enterprise + "-1-why").fill("đếm lại ca đêm");
        phone.send();

        // Then
        phone.parcelsAre("sent", 3);
        assertThat(team.history(enterprise, 1).at("/1/reason").asText()).isEqualTo("đếm lại ca đêm");
        assertThat(team.history(enterprise, 2).at("/0/reason").isNull()).isTrue();
        phone.card(enterprise).locator("button[aria-expanded]").click();
        assertThat(phone.card(enterprise)
                        .locator(".past ol")
                        .first()
                        .locator("li")
                        .last())
                .containsText(Team.CLIENT + ": ");
        assertThat(phone.card(enterprise).locator(".past")).containsText(" → ");
        assertThat(phone.card(enterprise).locator(".past")).containsText("Lý do: đếm lại ca đêm");
    }

    @Test
    void aNumberIsTakenBackFromItsHistory() throws Exception {
        // Given
        String enterprise = team.enterprise(18);
        phone.signIn(Team.CLIENT);
        phone.field(enterprise, 1).fill(String.valueOf(team.last(enterprise, 1) + 5));
        phone.send();
        phone.parcelsAre("sent", 1);
        phone.showAll();
        phone.card(enterprise).locator("button[aria-expanded]").click();
        phone.card(enterprise).locator(".past summary").click();
        phone.page().onceDialog(dialog -> dialog.accept());

        // When
        phone.page().locator("#v-" + enterprise + "-1").fill("nhầm nhà máy");
        phone.card(enterprise).locator(".take-back button").click();

        // Then
        assertThat(phone.card(enterprise).locator(".past")).containsText("hủy số");
        assertThat(phone.card(enterprise).locator(".past")).containsText("Lý do: nhầm nhà máy");
        assertThat(phone.card(enterprise).locator(".chip").first()).isHidden();
        assertThat(team.people(enterprise, 1)).isEqualTo(-410);
    }
}
