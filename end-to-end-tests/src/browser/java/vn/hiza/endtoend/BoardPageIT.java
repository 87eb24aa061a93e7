package vn.hiza.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.Locale;
import java.util.List;
import java.text.Collator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiza.stack.suite.LocalSuite;

/** The board's pages in a browser, as the Board's leadership reads them. */
@Tag("browser")
class BoardPageIT {
    private static final String DAY = "?asOf=2021-11-26";
    private static BoardVisit visit;
    private static LocalSuite suite;
    private static String published;
    private static Chromium chromium;

    @TempDir
    Path profile;

    @BeforeAll
    static void start() throws Exception {
        visit = new BoardVisit();
        suite = visit.suite();
        published = visit.published();
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
    void everyPageIsOpenToAllInBothLanguagesOnPhoneAndDesktop(int width, String language) {
        try (Window window = open(width)) {
            String name = "board-" + width + "-" + language;
            String lang = "&lang=" + language;
            boolean vi = language.equals("vi");
            // When
            visit.signIn(window, "board", "/" + DAY + lang);
            assertThat(window.page().locator("#figure-investment-capital-total .value"))
                    .hasText(vi ? "275 triệu USD" : "USD 275 million");
            assertThat(window.page().locator("#figure-investment-capital-total"))
                    .containsText(vi ? "gấp 2,3 lần" : "2.3 times");
            assertThat(window.page().locator("#live")).hasAttribute("data-state", "live");

            // Then
            List<String> zones = window.page().locator("#zone option").allTextContents();
            assertThat(zones.subList(1, zones.size()))
                    .hasSizeGreaterThan(9)
                    .isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag(language)));
            BoardVisit.judge(window, name + "-1-board");
            visit.goTo(window, "/?asOf=2021-13-45&zone=%3Cb%3E" + lang);
            assertThat(window.page().locator(".flaws li")).hasCount(2);
            BoardVisit.judge(window, name + "-2-bad");
            visit.goTo(window, "/why/investment.capital.total" + DAY + "&rateOn=2020-11-26" + lang);
            assertThat(window.page().locator(".proof")).containsText(vi ? "275.851.851,85" : "275,851,851.85");
            BoardVisit.judge(window, name + "-3-why");
            window.page().locator("a[href^='/statement/']").first().click();
            assertThat(window.page().locator("#history")).isVisible();
            assertThat(window.page().locator("h3").first()).containsText(vi ? "Lần 1: báo cáo" : "Revision 1: stated");
            BoardVisit.judge(window, name + "-3-statement");
            window.page().locator("main a[href^='/why/']").click();
            assertThat(window.page().locator("#statements")).isVisible();
            visit.goTo(window, "/why/investment.capital.total" + DAY + "&rateType=CUSTOMS" + lang);
            assertThat(window.page().locator("section[aria-labelledby='what-if'] tbody tr").last())
                    .containsText(vi ? "Tỷ giá tính thuế hải quan ngày 22/11/2021" : "Customs rate of 22 November 2021");
            visit.goTo(window, "/data/report" + DAY + lang);
            BoardVisit.judge(window, name + "-12-report");
            visit.goTo(window, "/why/health.dose2.people" + DAY + lang);
            BoardVisit.judge(window, name + "-4-why-dose2");
            visit.goTo(window, "/compare?from=2021-10-15&to=2021-11-26" + lang);
            assertThat(window.page().locator("tbody tr")).hasCount(21);
            BoardVisit.judge(window, name + "-5-compare");
            visit.goTo(window, "/?asOf=1995-01-01" + lang);
            assertThat(window.page().locator(".card.empty").first()).isVisible();
            BoardVisit.judge(window, name + "-6-nothing-reported");
            visit.goTo(window, "/publications?" + lang.substring(1));
            BoardVisit.judge(window, name + "-8-publications");
            visit.goTo(window, published + "?" + lang.substring(1));
            assertThat(window.page().locator("h1")).hasText("Báo cáo quý");
            BoardVisit.judge(window, name + "-9-publication");
            visit.goTo(window, published + "/changes?" + lang.substring(1));
            assertThat(window.page().locator("section[aria-labelledby='found'] li").first()).isVisible();
            BoardVisit.judge(window, name + "-9-changes");
            visit.goTo(window, "/charts" + DAY + lang);
            assertThat(window.page().locator(".chart img")).hasCount(10);
            window.page()
                    .waitForFunction(
                            "() => [...document.images].every((each) => each.complete && each.naturalWidth > 0)");
            BoardVisit.judge(window, name + "-10-charts");
            window.screenshot(name + "-10-charts-whole", true);
            visit.goTo(window, "/consistency" + DAY + lang);
            window.page().locator("a[href^='/consistency?']").last().click();
            assertThat(window.page().locator("input[name='v.investment.capital.total']"))
                    .hasValue(vi ? "275 triệu USD" : "USD 275 million");
            assertThat(window.page().locator("#findings")).isVisible();
            BoardVisit.judge(window, name + "-11-consistency");
            visit.goTo(window, "/sign-in-failed?error=unavailable&to=/" + lang);
            BoardVisit.judge(window, name + "-7-not-signed-in");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void aBoardIsPublishedVerifiedAndComparedWithToday() {
        try (Window window = open(Chromium.PHONE_WIDTH)) {
            // Given
            visit.signIn(window, "board", "/publications");
            window.page().locator("#name").fill("Báo cáo tháng 11");
            window.page().locator("#occasion").fill("Họp giao ban");
            window.page().locator("#asOf").fill("2021-11-26");

            // When
            window.page().locator("form[action='/publications'] button").click();

            // Then
            assertThat(window.page().locator("h1")).hasText("Báo cáo tháng 11");
            assertThat(window.page().locator("table")).containsText("275 triệu USD");
            BoardVisit.judge(window, "board-360-vi-9-publication");
            window.page().locator("a[href$='/verify']").click();
            assertThat(window.page().locator("#found")).hasText("Đúng như đã công bố");
            BoardVisit.judge(window, "board-360-vi-9-verified");
            window.page().locator("a[href$='/changes']").click();
            assertThat(window.page().locator("#found")).containsText("Đến nay");
            BoardVisit.judge(window, "board-360-vi-9-changes");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void oneSignInServesTheBoardAndThePhonePageAndSigningOutEndsBoth() {
        try (Window window = open(Chromium.DESKTOP_WIDTH)) {
            // Given
            visit.signIn(window, Team.CLIENT, "/?asOf=2021-10-15&zone=THANG_LONG");
            assertThat(window.page().locator(".as-of")).containsText("15/10/2021");

            // When
            window.page().locator("nav a[href='/report']").click();
            assertThat(window.page().locator(".card").first()).isVisible();
            visit.goTo(window, "/");
            window.page().locator("form[action='/sign-out'] button").click();

            // Then
            window.page().waitForURL("**/signed-out");
            visit.goTo(window, "/");
            assertThat(window.page().locator("button[value='board']")).isVisible();
        }
    }

    @Test
    void figuresAndFormsWorkWithoutScripts() {
        try (Window window = new Window(chromium.openWithoutScripts(profile, Chromium.DESKTOP_WIDTH))) {
            // Given
            visit.signIn(window, "board", "/" + DAY);

            assertThat(window.page().locator("#print")).isHidden();

            // When
            window.page().locator("#asOf").fill("2021-10-15");
            window.page().locator("#zone").selectOption("THANG_LONG");
            window.page().locator(".choose .main-button").click();

            // Then
            assertThat(window.page().locator(".as-of")).containsText("15/10/2021");
            assertThat(window.page().locator(".as-of")).containsText("Thăng Long");
            window.page().locator("#figure-investment-capital-total .why a").click();
            assertThat(window.page().locator(".proof")).isVisible();
        }
    }

    @Test
    void anOpenBoardFollowsChangesTellsWhenItCannotAndMissesNothing() throws Exception {
        try (Window window = open(Chromium.DESKTOP_WIDTH)) {
            // Given
            visit.signIn(window, "board", "/");
            assertThat(window.page().locator("#live")).hasAttribute("data-state", "live");

            // When
            visit.headcount(suite.gateway() + "", 20_000);

            // Then
            String more = window.page().locator("#figure-workforce-workers .value").innerText();
            assertThat(window.page().locator("#news")).containsText("Vừa cập nhật");
            assertThat(window.moved()).isEmpty();
            suite.kill("gateway");
            assertThat(window.page().locator("#live")).hasAttribute("data-state", "lost");
            assertThat(window.page().locator("#live")).containsText("Không cập nhật được từ");
            visit.headcount(suite.service("workforce") + "", 50_000);
            suite.restart("gateway");
            assertThat(window.page().locator("#figure-workforce-workers .value"))
                    .not()
                    .hasText(more, new LocatorAssertions.HasTextOptions().setTimeout(30_000));
            assertThat(window.page().locator("#live")).hasAttribute("data-state", "live");
            window.browser().setOffline(true);
            assertThat(window.page().locator("#live")).hasAttribute("data-state", "lost");
            window.browser().setOffline(false);
            assertThat(window.page().locator("#live"))
                    .hasAttribute(
                            "data-state",
                            "live",
                            new LocatorAssertions.HasAttributeOptions()
                                    .setTimeout(30_000));
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void keysLeadPastTheHeadToTheFigures() {
        try (Window window = open(Chromium.DESKTOP_WIDTH)) {
            // Given
            visit.signIn(window, "board", "/" + DAY);

            // When
            window.page().keyboard().press("Tab");
            assertThat(window.page().locator(".skip")).isFocused();
            window.page().keyboard().press("Enter");
            for (int step = 0; step < 5; step++) {
                window.page().keyboard().press("Tab");
            }

            // Then
            assertThat((Boolean) window.page()
                            .evaluate("() => document.querySelector('main').contains(document.activeElement)"))
                    .isTrue();
        }
    }

    @Test
    void theBoardIsPrinted() throws Exception {
        try (Window window = open(Chromium.DESKTOP_WIDTH)) {
            // Given
            visit.signIn(window, "board", "/" + DAY);
            window.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            // When
            byte[] pdf = window.page()
                    .pdf(new Page.PdfOptions()
                            .setFormat("A4")
                            .setPath(Path.of("target", "screenshots", "board.pdf")));

            // Then
            assertThat(window.page().locator(".choose")).isHidden();
            try (PDDocument printed = Loader.loadPDF(pdf)) {
                assertThat(printed.getNumberOfPages()).isBetween(1, 3);
                assertThat(new PDFTextStripper().getText(printed))
                        .contains("275 triệu USD", "gấp 2,3 lần", "chiếm 88% số người đã tiêm");
            }
            window.screenshot("board-print", true);
        }
    }
}
