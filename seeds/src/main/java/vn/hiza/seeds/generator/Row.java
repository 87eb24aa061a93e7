package vn.hiza.seeds.generator;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a batch: its fields in order; null is a field that is not sent. */
final class Row {
    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    Row with(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    Collection<String> names() {
        return fields.keySet();
    }

    Map<String, @Nullable Object> fields() {
        return fields;
    }
}
