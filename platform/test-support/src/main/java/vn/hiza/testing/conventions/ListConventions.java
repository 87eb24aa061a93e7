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
        assertProblem("typing error", specimen.call().get(list + "?zon=X"), 400, "unknown-parameter");
        assertProblem(
                "typing error in a batch",
                specimen.call().body("{\"rows\":[]}").post(list + "/batch?dryrun=true"),
                400,
                "unknown-parameter");
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
