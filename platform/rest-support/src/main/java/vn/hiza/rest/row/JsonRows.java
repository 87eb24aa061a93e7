package vn.hiza.rest.row;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.Flaw;
import vn.hiza.rest.json.StrictJson;

/** A batch as JSON: {@code {"rows":[…]}}. */
public final class JsonRows {
    private JsonRows() {}

    public static void read(InputStream body, RowSink sink) {
        try (JsonParser parser = StrictJson.parser(body)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw StrictJson.malformed("The body is empty; send {\"rows\":[…]}.");
            }
            demand(first == JsonToken.START_OBJECT, "must be a JSON object with the list \"rows\"");
            boolean seen = false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                demand(parser.currentName().equals("rows"), "knows only the field \"rows\"");
                demand(parser.nextToken() == JsonToken.START_ARRAY, "needs a list in \"rows\"");
                readRows(parser, sink);
                seen = true;
            }
            demand(seen, "needs the list \"rows\"");
            if (parser.nextToken() != null) {
                throw StrictJson.malformed("There is text after the JSON document.");
            }
        } catch (IOException broken) {
            throw StrictJson.refusal(broken);
        } catch (NumberFormatException beyond) {
            throw StrictJson.beyondNumbers();
        }
    }

    private static void readRows(JsonParser parser, RowSink sink) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                sink.row(StrictJson.row(parser), List.of());
            } else {
                parser.skipChildren();
                sink.refuse(Flaw.of("", "not-an-object", "A row is a JSON object."));
            }
        }
    }

    private static void demand(boolean holds, String what) {
        if (!holds) {
            throw new BusinessException(Category.MALFORMED, "invalid-batch", "A batch " + what + ".");
        }
    }
}
