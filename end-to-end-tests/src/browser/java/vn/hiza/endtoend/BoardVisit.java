package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.hiza.stack.suite.LocalSuite;

/** What tests of the board's pages do again and again: sign in, go to a page, judge it. */
final class BoardVisit {
    private final LocalSuite suite;
    private final String enterprise;

    BoardVisit() throws Exception {
        suite = SharedSuite.loaded();
        enterprise = new Calls(suite.gateway(), suite.token("admin"))
                .get("/api/v1/headcounts?limit=1")
                .at("/items/0/enterprise")
                .asText();
    }

    LocalSuite suite() {
        return suite;
    }

    void goTo(Window window, String address) {
        window.page().navigate(suite.gateway() + address);
    }

    /** Opens a page, and signs in on the way to it. */
    void signIn(Window window, String client, String address) {
        goTo(window, address);
        window.page().locator("button[value='" + client + "']").click();
        window.page().waitForURL(url -> url.equals(suite.gateway() + address));
    }

    /** Nothing has moved after it was shown; nothing for axe-core to find, nothing wider than the window. */
    static void judge(Window window, String state) {
        assertThat(window.moved()).as(state + " moves").isEmpty();
        window.screenshot(state, false);
        assertThat(window.flaws(impact -> true)).as(state).isEmpty();
        assertThat(window.scrollsSideways()).as(state + " scrolls sideways").isFalse();
    }

    /** The address of a board of today that is published, and of which a statement is corrected afterwards. */
    String published() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        HttpResponse<String> answer = new Calls(suite.gateway(), suite.token("board"))
                .send(
                        "POST",
                        "/api/v1/publications",
                        "{\"name\":\"Báo cáo quý\",\"occasion\":\"Họp giao ban\",\"date\":\"%1$s\",\"asOf\":\"%1$s\"}"
                                .formatted(today));
        headcount(suite.gateway() + "", 15_000);
        return "/publications/" + Calls.tree(answer.body()).path("id").asText();
    }

    /** The page of a statement of the same enterprise. */
    String statement() {
        return "/statement/headcounts/" + enterprise + "/2021-11-15";
    }

    /** An enterprise has so many workers today, as a server is told: the gateway, or a service while the gateway is away. */
    void headcount(String server, int total) throws Exception {
        HttpResponse<String> answer = new Calls(URI.create(server), suite.token("admin"))
                .send(
                        "POST",
                        "/api/v1/headcounts/batch",
                        "{\"rows\":[{\"enterprise\":\"%s\",\"date\":\"%s\",\"total\":%d}]}"
                                .formatted(enterprise, LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")), total));
        assertThat(Calls.tree(answer.body()).at("/rejections").size())
                .as(answer.body())
                .isZero();
    }
}
