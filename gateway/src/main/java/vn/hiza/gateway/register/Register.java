package vn.hiza.gateway.register;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.hiza.contracts.Topic;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.ledger.State;

/** Names as the newest revisions of the facts say them. */
@Singleton
public class Register {
    private static final String NAMED =
            "select key, value from fact where topic = :topic and not voided and key = any(:keys)";
    private static final String ALL =
            "select key, value from fact where topic = :topic and not voided and key >= '' order by key";

    private final Jdbi jdbi;

    public Register(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A zone and what it is called. */
    public record Zone(String code, Words name) {}

    /** Every zone there is, whatever its stage, in the order of their codes. */
    public List<Zone> zones() {
        return jdbi.withHandle(handle -> handle.createQuery(ALL)
                .bind("topic", Topic.ZONES.collection())
                .map((row, context) -> new Zone(row.getString("key"), name(Topic.ZONES, state(row.getString("value")))))
                .list());
    }

    /** The names of those of the keys that are known; of a key that stands for several facts, that of one of them. */
    public Map<String, Words> names(Topic collection, Collection<String> keys) {
        return jdbi.withHandle(handle -> handle
                .createQuery(NAMED)
                .bind("topic", collection.collection())
                .bindArray("keys", String.class, keys.toArray())
                .map((row, context) -> Map.entry(row.getString("key"), name(collection, state(row.getString("value")))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one)));
    }

    /** Places have a name in each language, all else has one. */
    private static Words name(Topic collection, State state) {
        if (collection == Topic.ZONES || collection == Topic.DISTRICTS) {
            State name = state.object("name");
            return new Words(name.text("vi"), name.text("en"));
        }
        return new Words(state.text("name"), state.text("name"));
    }

    private static State state(String value) {
        return State.parse(value.getBytes(StandardCharsets.UTF_8)).object("state");
    }
}
