package vn.hiza.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** The page in a browser, as the people of a district team use it. */
final class Phone implements AutoCloseable {
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Window window;
    private final Page page;

    Phone(BrowserContext browser) {
        this.window = new Window(browser);
        this.page = window.page();
    }

    BrowserContext browser() {
        return window.browser();
    }

    Page page() {
        return page;
    }

    /** Errors of the scripts and breaches of the page's policy. */
    List<String> complaints() {
        return window.complaints();
    }

    void open(URI gateway) {
        page.navigate(gateway + "/report");
        ready();
    }

    void ready() {
        page.waitForSelector("html[data-ready=true]", new Page.WaitForSelectorOptions().setState(
                com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    }

    /** From the page to the issuer, which offers the demo clients, and back. */
    void signIn(String client) {
        page.locator("a[href^='/report/sign-in']:visible").first().click();
        page.locator("button[value='" + client + "']").click();
        page.waitForURL("**/report");
        ready();
        assertThat(page.locator("#problem")).isHidden();
    }

    /** The worker has the page's files when it is active. */
    void workerIsThere() {
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
    }

    /** Returns when all that was typed so far is stored. */
    void hasStored() {
        page.evaluate("() => new Promise((done) => {"
                + " const opened = indexedDB.open('hiza-report');"
                + " opened.onsuccess = () => {"
                + "   const tx = opened.result.transaction('drafts', 'readwrite');"
                + "   tx.oncomplete = () => { opened.result.close(); done(); };"
                + "   tx.objectStore('drafts').count();"
                + " }; })");
    }

    Locator field(String enterprise, int dose) {
        return page.locator("#f-" + enterprise + "-" + dose);
    }

    Locator card(String enterprise) {
        return page.locator("li.card:has(#e-" + enterprise + ")");
    }

    /** Shows the enterprises that owe nothing, too. */
    void showAll() {
        page.locator("input[name=shown][value=all] + span").click();
    }

    Locator note(String enterprise, int dose) {
        return page.locator("#f-" + enterprise + "-" + dose + "-note");
    }

    Locator last(String enterprise, int dose) {
        return page.locator("#f-" + enterprise + "-" + dose + "-last");
    }

    Locator parcels(String state) {
        return page.locator("#parcels > li." + state);
    }

    void send() {
        page.locator("#send").click();
    }

    void parcelsAre(String state, int number) {
        assertThat(parcels(state)).hasCount(number);
    }

    void screenshot(String name) {
        window.screenshot(name, false);
    }

    /** What axe-core finds serious or worse. */
    List<String> graveFlaws() {
        return window.flaws(GRAVE::contains);
    }

    String focused() {
        return (String) page.evaluate("() => document.activeElement.id");
    }

    /** Whether something is wider than the window. */
    boolean scrollsSideways() {
        return window.scrollsSideways();
    }

    @Override
    public void close() {
        window.close();
    }
}
