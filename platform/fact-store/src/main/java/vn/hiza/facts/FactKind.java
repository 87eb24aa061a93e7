package vn.hiza.facts;

import java.util.List;
import java.util.function.Function;
import vn.hiza.contracts.Topic;

/**
 * How one kind of fact is kept and sent.
 *
 * @param table the table of current facts
 * @param state a record; its JSON is the event's {@code state}
 * @param subject the key whose facts keep their order
 * @param columns what the table projects besides key, id, revision, voided and log position
 */
public record FactKind<T>(
        Topic topic, String table, Class<T> state, Function<T, String> subject, List<Column<T>> columns) {}
