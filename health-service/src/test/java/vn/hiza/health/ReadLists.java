package vn.hiza.health;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hiza.testing.conventions.Calls;

/** What holds for every list that is computed: it pages by its own links, is a table as well, and is strict. */
public final class ReadLists {
    private ReadLists() {}

    /** All items, read two at a time; the same as in one page, and as many lines in the table. */
    public static List<Map<String, Object>> items(String address, String role, String... districts) {
        List<Map<String, Object>> items = new ArrayList<>();
        @Nullable String next = address + (address.contains("?") ? "&" : "?") + "limit=2";
        while (next != null) {
            Response page = Calls.as(role, districts).get(next);
            assertThat(page.statusCode()).as(next + " → " + page.asString()).isEqualTo(200);
            items.addAll(page.path("items"));
            String link = page.header("Link");
            assertThat(link == null).isEqualTo(page.path("nextCursor") == null);
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        Response whole = Calls.as(role, districts).get(address);
        assertThat(items).isEqualTo(whole.path("items"));
        assertThat(table(address, role, districts)).hasSize(items.size() + 1);
        return items;
    }

    /** The lines of the table, the headers first. */
    public static List<String> table(String address, String role, String... districts) {
        Response table = Calls.as(role, districts).accept("text/csv").get(address);
        assertThat(table.statusCode()).as(table.asString()).isEqualTo(200);
        assertThat(table.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(table.header("Content-Disposition")).endsWith(".csv");
        String text = table.asString();
        assertThat(text).startsWith("\uFEFF");
        return text.substring(1).lines().toList();
    }

    /** Parameters that no list can mean. */
    public static void assertStrict(String address) {
        String list = address + (address.contains("?") ? "&" : "?");
        for (String query : new String[] {"limit=0", "limit=1001", "limit=x", "locale=fr", "locale=", "district=%00"}) {
            assertProblem(query, Calls.as("admin").get(list + query), 400, "invalid-parameter");
        }
        for (String query : new String[] {"cursor=!!!", "cursor=AA", "cursor=eA%3D%3D"}) {
            assertProblem(query, Calls.as("admin").get(list + query), 400, "invalid-cursor");
        }
        assertProblem("unknown", Calls.as("admin").get(list + "distrikt=017"), 400, "unknown-parameter");
        assertProblem("district", Calls.as("admin").get(list + "district=NOPE"), 422, "unknown-district");
        assertProblem("no token", Calls.anonymous().get(address), 401, "unauthorized");
        for (String role : new String[] {"licensing", "zone-office", "mass-organisations", "tax", "customs"}) {
            assertProblem(role, Calls.as(role).get(address), 404, "not-found");
        }
        for (String role : new String[] {"admin", "board", "city"}) {
            assertThat(Calls.as(role).get(address).statusCode()).as(role).isEqualTo(200);
        }
        for (String cursor : new String[] {"eA", "Lw", "Ly8", "MC8", "MS8", "JyI"}) {
            assertThat(Calls.as("admin").get(list + "cursor=" + cursor).statusCode())
                    .as(cursor)
                    .isEqualTo(200);
        }
    }

    /** A team hears of another district what it hears of one that does not exist. */
    public static void assertHidesOtherDistricts(String address, String own, String other) {
        String list = address + (address.contains("?") ? "&" : "?") + "district=";
        String unknown = Calls.as("district-health", own).get(list + "NOPE").asString();
        Response hidden = Calls.as("district-health", own).get(list + other);
        assertProblem("another district", hidden, 422, "unknown-district");
        assertThat(hidden.asString()).isEqualTo(unknown);
        assertThat(Calls.as("admin").get(list + other).statusCode()).isEqualTo(200);
    }
}
