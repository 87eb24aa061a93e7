package vn.hiza.rest.collection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Caller;
import vn.hiza.rest.json.Fields;

/** Reads statements of a collection: a body under a path, or a row of a batch, which carries the path's parts itself. */
public final class StatementReading<T> {
    private final FactCollection<T> collection;
    private final Caller caller;
    private final LocalDate today;

    public StatementReading(FactCollection<T> collection, Caller caller, LocalDate today) {
        this.collection = collection;
        this.caller = caller;
        this.today = today;
    }

    /** The statement of a single request, or the refusal that its flaws amount to. */
    T single(ObjectNode body, Map<String, ? extends JsonNode> path) {
        Fields fields = new Fields(body, today);
        path.forEach((name, value) -> {
            JsonNode inBody = body.get(name);
            if (inBody != null && !inBody.equals(value)) {
                fields.flaw(
                        name, "key-mismatch", "The body names another " + name + " than the address; leave it out.");
            }
            body.set(name, value);
        });
        T statement = collection.read(fields, caller);
        if (statement == null) {
            throw BusinessException.of(fields.flaws());
        }
        return statement;
    }

    /** The statement of a row; null when flawed, with the flaws in {@code fields}. */
    public @Nullable T row(Fields fields) {
        return collection.read(fields, caller);
    }

    public Fields fields(ObjectNode row) {
        return new Fields(row, today);
    }
}
