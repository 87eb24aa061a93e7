package vn.hiza.rest.collection;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Caller;
import vn.hiza.facts.FactKind;
import vn.hiza.facts.Rules;
import vn.hiza.rest.json.Fields;
import vn.hiza.rest.table.TableColumn;

/** What a feature says of its collection; everything else about it is convention. */
public interface FactCollection<T> {
    FactKind<T> kind();

    /** Reads one statement, path parts and body together; flaws go to the fields, which then complete to null. */
    @Nullable
    T read(Fields fields, Caller caller);

    /**
     * The natural key of a statement, the path after the collection.
     *
     * @param fresh a new identifier, for statements that carry no key of their own
     */
    String key(T statement, Supplier<String> fresh);

    Rules<T> rules();

    /**
     * Query parameters that lists accept, each with the SQL condition over {@code c} (one {@code ?}) it stands for. A name
     * {@code from}, {@code to} or ending in {@code On} takes a date.
     */
    Map<String, String> filters();

    /** Whether a batch of it may be longer than one request holds, or be written after its answer. */
    default boolean takesLongBatches() {
        return false;
    }

    /** The columns of the table its statements can be sent as; none where they are sent as JSON only. */
    default List<TableColumn> columns() {
        return List.of();
    }
}
