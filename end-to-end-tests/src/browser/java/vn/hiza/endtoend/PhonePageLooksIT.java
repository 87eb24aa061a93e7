package vn.hiza.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
    private static LocalSuite suite;
    private static Team team;
    private static Chromium chromium;

    @TempDir
    Path profile;

    @BeforeAll
    static void start() throws Exception {
        suite = SharedSuite.loaded();
        team = new Team(suite);
        chromium = new Chromium();
    }

    @AfterAll
    static void end() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"360,vi,10", "360,en,12", "1280,vi,14", "1280,en,16"})
    void everyStateOfThePageIsOpenToAll(int width, String language, int first) throws Exception {
        try (Phone phone = new Phone(chromium.open(profile, width))) {
            // Given
            String name = width + "-" + language;
            phone.open(suite.gateway());
            if (language.equals("en")) {
                phone.page().locator("#language").click();
            }
            judge(phone, name + "-1-welcome");
            phone.page().locator("#enter").click();
            assertThat(phone.page().locator("h2").first()).isVisible();
            judge(phone, name + "-2-sign-in");
            phone.page().goBack();
            phone.ready();
            phone.signIn(Team.CLIENT);
            assertThat(phone.page().locator(".card").first()).isVisible();
            judge(phone, name + "-3-list");

            // When
            String odd = team.enterprise(first);
            String good = team.enterprise(first + 1);
            phone.field(odd, 1).fill("0");
            phone.field(odd, 2).fill("abc");
            phone.field(good, 1).fill(String.valueOf(team.last(good, 1) + 1));
            assertThat(phone.note(odd, 2)).isVisible();
            phone.note(odd, 2).scrollIntoViewIfNeeded();
            judge(phone, name + "-4-warnings");
            phone.field(odd, 2).fill("");
            phone.send();
            phone.parcelsAre("sent", 1);
            phone.browser().setOffline(true);
            phone.page().locator("input[name=shown][value=all] + span").click();
            phone.field(good, 2).fill("1");
            phone.send();
            phone.parcelsAre("waiting", 1);
            phone.page().locator("summary").first().click();
            judge(phone, name + "-5-queue");
            phone.browser().setOffline(false);
            phone.browser().clearCookies();
            phone.page().reload();
            phone.ready();

            // Then
            assertThat(phone.page().locator("#expired")).isVisible();
            judge(phone, name + "-6-expired");
            assertThat(phone.complaints()).isEmpty();
        }
    }

    private static void judge(Phone phone, String state) {
        phone.screenshot(state);
        assertThat(phone.graveFlaws()).as(state).isEmpty();
        assertThat(phone.scrollsSideways()).as(state + " scrolls sideways").isFalse();
    }
}
