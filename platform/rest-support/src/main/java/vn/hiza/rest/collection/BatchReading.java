package vn.hiza.rest.collection;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.Submission;
import vn.hiza.rest.json.Fields;
import vn.hiza.rest.json.StrictJson;

/**
 * Reads {@code {"rows":[…]}} row by row. The whole document is read before anything is written, so that a broken end
 * refuses all of it.
 */
final class BatchReading<T> {
    /** The most rows one request may carry. */
    static final int MOST_ROWS = 50_000;

    private final FactCollection<T> collection;
    private final StatementReading<T> reading;
    private final Supplier<String> fresh;
    private final List<Submission<T>> rows = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<String, Integer> firstOfKey = new HashMap<>();
    private int count;

    BatchReading(FactCollection<T> collection, StatementReading<T> reading, Supplier<String> fresh) {
        this.collection = collection;
        this.reading = reading;
        this.fresh = fresh;
    }

    List<Submission<T>> rows() {
        return rows;
    }

    List<Rejection> rejections() {
        return rejections;
    }

    void read(byte[] body) {
        if (body.length == 0) {
            throw StrictJson.malformed("The body is empty; send {\"rows\":[…]}.");
        }
        try (JsonParser parser = StrictJson.parser(body)) {
            demand(parser.nextToken() == JsonToken.START_OBJECT, "must be a JSON object with the list \"rows\"");
            boolean seen = false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                demand(parser.currentName().equals("rows"), "knows only the field \"rows\"");
                demand(parser.nextToken() == JsonToken.START_ARRAY, "needs a list in \"rows\"");
                readRows(parser);
                seen = true;
            }
            demand(seen, "needs the list \"rows\"");
            if (parser.nextToken() != null) {
                throw StrictJson.malformed("There is text after the JSON document.");
            }
        } catch (JsonProcessingException broken) {
            throw StrictJson.malformed(broken);
        } catch (NumberFormatException beyond) {
            throw StrictJson.beyondNumbers();
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory failed", impossible);
        }
    }

    private void readRows(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (count == MOST_ROWS) {
                throw new BusinessException(
                        Category.TOO_LARGE,
                        "too-many-rows",
                        "A batch carries at most " + MOST_ROWS + " rows; send the rest in another.");
            }
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                row(parser.readValueAsTree());
            } else {
                parser.skipChildren();
                reject(Flaw.of("", "not-an-object", "A row is a JSON object."));
            }
            count++;
        }
    }

    private void row(ObjectNode row) {
        Fields fields = reading.fields(row);
        T statement = reading.row(fields);
        if (statement == null) {
            rejections.add(new Rejection(count, fields.flaws()));
            return;
        }
        String key = collection.key(statement, fresh);
        Integer first = firstOfKey.putIfAbsent(key, count);
        if (first != null) {
            reject(new Flaw(
                    "",
                    "duplicate-row",
                    "Row " + first + " of this batch speaks of the same item; keep one of them.",
                    Category.UNPROCESSABLE,
                    first));
            return;
        }
        rows.add(Submission.row(count, key, statement));
    }

    private void reject(Flaw flaw) {
        rejections.add(new Rejection(count, List.of(flaw)));
    }

    private static void demand(boolean holds, String what) {
        if (!holds) {
            throw new BusinessException(Category.MALFORMED, "invalid-batch", "A batch " + what + ".");
        }
    }

    /** A row that was not accepted, with everything found wrong in it. */
    record Rejection(int index, List<Flaw> flaws) {}
}
