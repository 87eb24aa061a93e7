package vn.hiza.testing.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists: complete and stable page by page, filtered as asked, strict about what is asked. */
public final class ListConventions {
    private ListConventions() {}

    /** The keys of all items that a filtered list holds, read two at a time by its own links. */
    public static List<String> keys(String role, String list) {
        List<String> keys = new ArrayList<>();
        @Nullable String next = list + (list.contains("?") ? "&" : "?") + "limit=2";
        while (next != null) {
            Response page = Calls.as(role).get(next);
            assertThat(page.statusCode()).as(next + " → " + page.asString()).isEqualTo(200);
            List<String> items = page.path("items.meta.key");
            keys.addAll(items);
            String cursor = page.path("nextCursor");
            String link = page.header("Link");
            if (cursor == null) {
                assertThat(link).isNull();
                next = null;
            } else {
                assertThat(items).hasSize(2);
                assertThat(link)
                        .matches("<.*>; rel=\"next\"")
                        .contains("cursor=" + cursor)
                        .startsWith("</api/v1/");
                next = link.substring(1, link.indexOf('>'));
            }
        }
        List<String> whole = Calls.as(role).get(list).path("items.meta.key");
        assertThat(keys).doesNotHaveDuplicates().containsExactlyElementsOf(whole);
        return keys;
    }

    /** Parameters that cannot be meant. */
    public static void assertStrict(Specimen specimen) {
        String list = specimen.collection();
        for (String query : new String[] {
            "cursor=!!!",
            "cursor=eA%3D%3D",
            "cursor=AA",
            "limit=0",
            "limit=-1",
            "limit=1001",
            "limit=x",
            "limit=1e1",
            "limit=",
            "limit=1&limit=2",
            "cursor=eA&cursor=eA"
        }) {
            Response answer = specimen.call().get(list + "?" + query);
            String slug = query.startsWith("cursor") && !query.contains("&") ? "invalid-cursor" : "invalid-parameter";
            assertProblem(query, answer, 400, slug);
        }
        assertMisspellingsNamed(specimen);
    }

    /** What an address does not offer is refused by name, wherever it is asked and whatever else is asked with it. */
    private static void assertMisspellingsNamed(Specimen specimen) {
        String list = specimen.collection();
        assertNamed("zon", specimen.call().get(list + "?limit=1&zon=X"), "cursor, ");
        assertNamed(
                "dryrun", specimen.call().body("{\"rows\":[]}").post(list + "/batch?dryrun=true"), "atomic, dryRun");
        for (Response item : new Response[] {
            specimen.call().get(specimen.address() + "?lang=vi"),
            specimen.call().get(specimen.address() + "/revisions?lang=vi"),
            specimen.call().body(specimen.body()).put(specimen.address() + "?lang=vi"),
            specimen.call().delete(specimen.address() + "?lang=vi")
        }) {
            assertNamed("lang", item, "");
        }
        Response hostile = specimen.call().get(list + "?%3Cb%3E%00=1");
        assertProblem("no name", hostile, 400, "unknown-parameter");
        assertThat(hostile.asString()).doesNotContain("<b>");
    }

    private static void assertNamed(String name, Response answer, String offered) {
        assertProblem(name, answer, 400, "unknown-parameter");
        assertThat(answer.<String>path("detail"))
                .contains("parameter " + name + " ")
                .contains(offered);
    }

    /** Dates of a range that are none. */
    public static void assertStrictDates(Specimen specimen, String... names) {
        for (String name : names) {
            for (String day : new String[] {"", "2021-02-30", "yesterday", "2021-1-1", "%00"}) {
                assertProblem(
                        name + "=" + day,
                        specimen.call().get(specimen.collection() + "?" + name + "=" + day),
                        400,
                        "invalid-parameter");
            }
        }
    }
}
