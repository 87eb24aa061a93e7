package vn.hiza.endtoend;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A browser's window, with what it complains of and what a look at it finds. */
final class Window implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final BrowserContext browser;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Window(BrowserContext browser) {
        this.browser = browser;
        this.page = browser.pages().isEmpty() ? browser.newPage() : browser.pages().get(0);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    BrowserContext browser() {
        return browser;
    }

    Page page() {
        return page;
    }

    /** Errors of the scripts and breaches of the page's policy. */
    List<String> complaints() {
        return complaints;
    }

    Path screenshot(String name, boolean whole) {
        Path file = SCREENSHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
        return file;
    }

    /** What axe-core finds, of the rules whose impact counts. */
    List<String> flaws(Predicate<String> impact) {
        List<String> found = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
            if (impact.test(rule.getImpact())) {
                found.add(rule.getId() + ": " + rule.getHelp() + " at "
                        + rule.getNodes().stream()
                                .limit(4)
                                .map(node -> String.valueOf(node.getTarget()))
                                .toList());
            }
        }
        return found;
    }

    /** Whether something is wider than the window. */
    boolean scrollsSideways() {
        return (Boolean) page.evaluate("() => document.scrollingElement.scrollWidth > window.innerWidth");
    }

    /** What is cut off within its own box, so that a part of it cannot be read. */
    List<?> cutShort() {
        return (List<?>) page.evaluate("() => [...document.querySelectorAll('main *')].filter((each) =>"
                + " ['hidden', 'clip'].includes(getComputedStyle(each).overflowX)"
                + " && each.scrollWidth > each.clientWidth + 1 && !each.closest('.unseen, svg'))"
                + ".map((each) => each.tagName + ' ' + each.textContent.slice(0, 60))");
    }

    /** What has moved by itself since the page was opened, and how far; nothing where it is less than anybody sees. */
    List<?> moved() {
        return (List<?>) page.evaluate("() => new Promise((done) => { let sum = 0; const moved = [];"
                + " new PerformanceObserver((list) => list.getEntries().filter((each) => !each.hadRecentInput)"
                + ".forEach((each) => { sum += each.value; each.sources.forEach((source) => moved.push("
                + "(source.node?.outerHTML ?? source.node?.textContent ?? '').slice(0, 80)"
                + " + ' ' + Math.round(source.previousRect.y) + ' to ' + Math.round(source.currentRect.y))); }))"
                + ".observe({ type: 'layout-shift', buffered: true });"
                + " requestAnimationFrame(() => setTimeout(() => done(sum < 0.01 ? [] : moved), 50)); })");
    }

    @Override
    public void close() {
        browser.close();
    }
}
