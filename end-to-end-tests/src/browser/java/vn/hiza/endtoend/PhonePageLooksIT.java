package vn.hiza.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiza.stack.suite.LocalSuite;

/** The page as it looks and reads: nothing that shuts anybody out, nothing wider than a small phone. */
@Tag("browser")
class PhonePageLooksIT {
    /** An examination takes seconds for each state; every width and every language is in it once. */
    private static final Set<String> EXAMINED = Set.of("360-vi", "1280-en");

    private static LocalSuite suite;
    private static Team team;
    private static Chromium chromium;
    private static LocalDate approved;

    @TempDir
    Path profile;

    @BeforeAll
    static void start() throws Exception {
        suite = SharedSuite.loaded();
        team = new Team(suite);
        chromium = new Chromium();
        approved = team.today().minusDays(7);
        team.leadSays(approved, "APPROVED", "");
    }

    @AfterAll
    static void end() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"360,vi,20", "360,en,22", "1280,vi,24", "1280,en,26"})
    void everyStateOfThePageIsOpenToAll(int width, String language, int first) throws Exception {
        boolean examined = EXAMINED.contains(width + "-" + language);
        try (Phone phone = new Phone(chromium.open(profile, width))) {
            // Given
            String name = width + "-" + language;
            phone.open(suite.gateway());
            if (language.equals("en")) {
                phone.page().locator("#language").click();
            }
            judge(phone, name + "-1-welcome", examined);
            phone.page().locator("#enter").click();
            assertThat(phone.page().locator("h2").first()).isVisible();
            judge(phone, name + "-2-sign-in", examined);
            phone.page().goBack();
            phone.ready();
            phone.signIn(Team.CLIENT);
            assertThat(phone.page().locator(".card").first()).isVisible();
            judge(phone, name + "-3-list", examined);

            // When
            String odd = team.enterprise(first);
            String good = team.enterprise(first + 1);
            phone.field(odd, 1).fill("0");
            phone.field(odd, 2).fill("abc");
            phone.field(good, 1).fill(String.valueOf(team.last(good, 1) + 1));
            assertThat(phone.note(odd, 2)).isVisible();
            phone.note(odd, 2).scrollIntoViewIfNeeded();
            judge(phone, name + "-4-warnings", examined);
            phone.field(odd, 2).fill("");
            phone.send();
            phone.parcelsAre("sent", 1);
            phone.showAll();
            phone.field(good, 1).fill(String.valueOf(team.last(good, 1) + 2));
            phone.card(good).locator("button[aria-expanded]").click();
            assertThat(phone.card(good).locator(".past ol")).isVisible();
            phone.card(good).locator(".past summary").click();
            phone.card(good).scrollIntoViewIfNeeded();
            judge(phone, name + "-5-correction", examined);
            phone.field(good, 1).fill("");
            phone.page().locator("#day").fill(approved.toString());
            assertThat(phone.page().locator("#said-of-day")).isVisible();
            judge(phone, name + "-6-approved-day", examined);
            phone.page().locator("#day").fill(team.today().toString());
            phone.browser().setOffline(true);
            phone.field(good, 2).fill("1");
            phone.send();
            phone.parcelsAre("waiting", 1);
            phone.page().locator("summary").first().click();
            judge(phone, name + "-7-queue", examined);
            phone.browser().setOffline(false);
            phone.browser().clearCookies();
            phone.page().reload();
            phone.ready();

            // Then
            assertThat(phone.page().locator("#expired")).isVisible();
            judge(phone, name + "-8-expired", examined);
            for (String error : new String[] {"refused", "unavailable", "not-configured"}) {
                phone.page().navigate(suite.gateway() + "/report?error=" + error);
                phone.ready();
                assertThat(phone.page().locator("#problem")).isVisible();
                judge(phone, name + "-9-" + error, examined);
            }
            assertThat(phone.complaints()).isEmpty();
        }
    }

    private static void judge(Phone phone, String state, boolean examined) {
        phone.screenshot(state);
        if (examined) {
            assertThat(phone.graveFlaws()).as(state).isEmpty();
        }
        assertThat(phone.scrollsSideways()).as(state + " scrolls sideways").isFalse();
    }
}
