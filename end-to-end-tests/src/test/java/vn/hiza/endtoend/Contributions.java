package vn.hiza.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a figure is made of, page by page to the end. */
final class Contributions {
    private Contributions() {}

    static List<JsonNode> of(Calls calls, String code, String query) throws Exception {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = calls.get("/api/v1/board/" + code + "/explain?limit=1000&" + query
                            + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .get("contributions");
            page.get("items").forEach(all::add);
            cursor = page.get("nextCursor").isNull()
                    ? null
                    : page.get("nextCursor").asText();
        }
        return all;
    }
}
