package vn.hiza.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The board's pages for readers who enlarge them, read in the dark, use keys alone, and have a bad line. */
@Tag("browser")
class BoardPageReachIT {
    private static final String DAY = "?asOf=2021-11-26";
    /** Half of a usual window: what is left of it at 200 %. */
    private static final int ENLARGED = 640;

    private static BoardVisit visit;
    private static Chromium chromium;
    private static List<String> pages;

    @TempDir
    Path profile;

    @BeforeAll
    static void start() throws Exception {
        visit = new BoardVisit();
        String published = visit.published();
        pages = List.of(
                "/" + DAY,
                "/why/investment.capital.total" + DAY + "&rateType=COMMERCIAL_SELL",
                visit.statement() + DAY,
                "/compare?from=2021-10-15&to=2021-11-26",
                "/charts" + DAY,
                "/consistency" + DAY,
                "/publications" + DAY,
                published + DAY,
                published + "/verify" + DAY,
                published + "/changes" + DAY,
                "/data/report" + DAY,
                "/?asOf=2021-13-45",
                "/no-such-page" + DAY);
        chromium = new Chromium();
    }

    @AfterAll
    static void end() {
        chromium.close();
    }

    private Window open(int width) {
        return new Window(chromium.open(profile, width));
    }

    @ParameterizedTest
    @CsvSource({"360,vi", "360,en", "1280,vi", "1280,en"})
    void everyPageIsReadInTheDark(int width, String language) {
        try (Window window = open(width)) {
            // Given
            window.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            visit.signIn(window, "board", "/" + DAY);

            // Then
            for (String page : pages) {
                visit.goTo(window, page + "&lang=" + language);
                assertThat(window.page().locator("html")).hasAttribute("lang", language);
                BoardVisit.judge(window, "board-dark-" + width + "-" + language + name(page));
                assertThat((Boolean) window.page().evaluate("() => " + LIGHT)).as(page + " is light").isFalse();
            }
        }
    }

    /** Whether the ground that is painted, by whatever element, is bright. */
    private static final String LIGHT = "[document.body, document.documentElement].map((each) =>"
            + " getComputedStyle(each).backgroundColor).filter((each) => each !== 'rgba(0, 0, 0, 0)')"
            + ".some((each) => each.match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) > 384)";

    @Test
    void everyPageIsReadEnlargedToTwiceItsSize() {
        try (Window window = open(ENLARGED)) {
            // Given
            visit.signIn(window, "board", "/" + DAY);

            // Then
            for (String page : pages) {
                visit.goTo(window, page);
                BoardVisit.judge(window, "board-enlarged" + name(page));
                assertThat(window.cutShort()).as(page).isEmpty();
            }
        }
    }

    @Test
    void nothingMovesForWhoWantsNoMotion() {
        try (Window window = open(Chromium.DESKTOP_WIDTH)) {
            // Given
            visit.signIn(window, "board", "/" + DAY);
            String animated = "() => { document.querySelector('.card').classList.add('changed');"
                    + " return document.getAnimations().length }";
            assertThat(window.page().evaluate(animated)).as("animations otherwise").isEqualTo(1);

            // When
            window.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));

            // Then
            assertThat(window.page().evaluate(animated)).isEqualTo(0);
            assertThat(window.page().locator(".card").first()).hasCSS("outline-style", "solid");
        }
    }

    @Test
    void keysAloneLeadFromTheBoardToTheReasonsAndBack() {
        try (Window window = open(Chromium.DESKTOP_WIDTH)) {
            // Given
            visit.signIn(window, "board", "/" + DAY);

            // When
            tabTo(window, "#figure-investment-capital-total .why a");
            window.page().keyboard().press("Enter");
            assertThat(window.page().locator(".proof")).isVisible();
            tabTo(window, "a[href^='/statement/']");
            window.page().keyboard().press("Enter");
            assertThat(window.page().locator("#history")).isVisible();
            tabTo(window, "main a[href^='/why/']");
            window.page().keyboard().press("Enter");
            assertThat(window.page().locator(".proof")).isVisible();
            tabTo(window, "nav a[href^='/?asOf=2021-11-26']");
            window.page().keyboard().press("Enter");

            // Then
            assertThat(window.page().locator("#figure-investment-capital-total")).isVisible();
            assertThat(window.page().locator(".as-of")).containsText("26/11/2021");
        }
    }

    /** Presses the key until the focus is there, and sees where it is all the way; within a field for a date the browser shows it. */
    private static void tabTo(Window window, String wanted) {
        for (int step = 0; step < 150; step++) {
            window.page().keyboard().press("Tab");
            assertThat((Boolean) window.page().evaluate("() => { const at = document.activeElement;"
                            + " return at === document.body || at.type === 'date'"
                            + " || getComputedStyle(at).outlineStyle !== 'none' }"))
                    .as("the focus is seen, step " + step)
                    .isTrue();
            if ((Boolean) window.page()
                    .evaluate("(wanted) => document.activeElement.matches(wanted)", wanted)) {
                return;
            }
        }
        throw new AssertionError("keys do not lead to " + wanted);
    }

    @Test
    void aStreamThatIsCutIsToldOfAndMissesNothing() throws Exception {
        try (Window window = open(Chromium.DESKTOP_WIDTH)) {
            // Given
            visit.signIn(window, "board", "/");
            assertThat(window.page().locator("#live")).hasAttribute("data-state", "live");
            visit.headcount(visit.suite().gateway() + "", 30_000);
            assertThat(window.page().locator("#news")).containsText("Vừa cập nhật");
            String before = window.page().locator("#figure-workforce-workers .value").innerText();

            // When
            window.page().route(url -> url.contains("/data/board/stream") || url.contains("/figures"), Route::abort);
            window.browser().setOffline(true);
            assertThat(window.page().locator("#live")).hasAttribute("data-state", "lost");
            window.browser().setOffline(false);
            visit.headcount(visit.suite().gateway() + "", 60_000);

            // Then
            window.page().waitForTimeout(1_500);
            assertThat(window.page().locator("#live"))
                    .hasText(Pattern.compile("Không cập nhật được từ [0-9]{2}:[0-9]{2}:[0-9]{2}.*"));
            assertThat(window.page().locator("#figure-workforce-workers .value")).hasText(before);
            window.page().unrouteAll();
            assertThat(window.page().locator("#figure-workforce-workers .value"))
                    .not()
                    .hasText(before, new LocatorAssertions.HasTextOptions().setTimeout(30_000));
            assertThat(window.page().locator("#live"))
                    .hasAttribute(
                            "data-state",
                            "live",
                            new LocatorAssertions.HasAttributeOptions().setTimeout(30_000));
        }
    }

    @ParameterizedTest
    @CsvSource({"422, lost", "403, over", "499, over"})
    void onlyTheEndOfTheSessionIsToldAsSuch(int status, String state) throws Exception {
        try (Window window = open(Chromium.DESKTOP_WIDTH)) {
            // Given
            visit.signIn(window, "board", "/");
            assertThat(window.page().locator("#live")).hasAttribute("data-state", "live");

            // When
            window.page()
                    .route(
                            url -> url.contains("/figures"),
                            route -> route.fulfill(new Route.FulfillOptions().setStatus(status)));
            visit.headcount(visit.suite().gateway() + "", 31_000 + status);

            // Then
            assertThat(window.page().locator("#live")).hasAttribute("data-state", state);
        }
    }

    @Test
    void theLegendComesWithTheFirstTarget() throws Exception {
        try (Window window = open(Chromium.DESKTOP_WIDTH)) {
            // Given
            visit.signIn(window, "board", "/" + DAY);
            assertThat(window.page().locator("#live")).hasAttribute("data-state", "live");
            window.page().evaluate("() => document.querySelector('#figures .legend').remove()");

            // When
            visit.headcount(visit.suite().gateway() + "", 32_500);

            // Then
            assertThat(window.page().locator("#figures .as-of + .legend")).isVisible();
        }
    }

    @Test
    void theFirstLoadIsSmall() throws Exception {
        try (Window window = open(Chromium.DESKTOP_WIDTH)) {
            // Given
            visit.signIn(window, "board", "/publications");
            CDPSession network = window.browser().newCDPSession(window.page());
            network.send("Network.enable");
            network.send("Network.clearBrowserCache");
            AtomicLong bytes = new AtomicLong();
            network.on(
                    "Network.loadingFinished",
                    loaded -> bytes.addAndGet(loaded.get("encodedDataLength").getAsLong()));

            // When
            visit.goTo(window, "/" + DAY);
            assertThat(window.page().locator("#live")).hasAttribute("data-state", "live");
            Object ready = window.page().evaluate("() => Math.round(performance.getEntriesByType('navigation')[0]"
                    + ".domContentLoadedEventEnd)");

            // Then
            Files.writeString(
                    Path.of("target", "first-load.txt"), bytes + " bytes, interactive after " + ready + " ms\n");
            assertThat(bytes.get()).as("bytes of the page with its files").isBetween(5_000L, 300_000L);
        }
    }

    private static String name(String page) {
        return page.replaceAll("[^a-z.]+", "-").replaceAll("-$", "");
    }
}
