package vn.hiza.facts;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.Topic;

/**
 * How one kind of fact is kept and sent.
 *
 * @param table the table of current facts
 * @param state a record; its JSON is the event's {@code state}
 * @param subject the key whose facts keep their order
 * @param columns what the table projects besides key, id, revision, event, voided and log position
 * @param restored makes the state of its columns, where they hold all of it and none of them is ever null; then the next
 *     statement of a fact is judged without what the log says of it. Null where the columns hold only a part
 */
public record FactKind<T>(
        Topic topic,
        String table,
        Class<T> state,
        Function<T, String> subject,
        List<Column<T>> columns,
        ColumnValues.@Nullable Restored<T> restored) {

    /** A kind whose columns hold a part of the state. */
    public FactKind(Topic topic, String table, Class<T> state, Function<T, String> subject, List<Column<T>> columns) {
        this(topic, table, state, subject, columns, null);
    }
}
