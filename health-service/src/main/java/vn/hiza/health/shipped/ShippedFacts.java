package vn.hiza.health.shipped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Author;
import vn.hiza.facts.Caller;
import vn.hiza.facts.FactJson;
import vn.hiza.facts.FactReader;
import vn.hiza.facts.FactWriter;
import vn.hiza.facts.Submission;
import vn.hiza.facts.Transactions;
import vn.hiza.rest.collection.FactCollection;
import vn.hiza.rest.json.Fields;

/**
 * States what comes with the suite, {@code shipped.json} of a feature, where nobody has ever stated anything of that key: it
 * is there on the first day, and what an administration changed or voided stays so.
 */
@ApplicationScoped
public class ShippedFacts {
    private static final Caller SUITE = new Caller("hiza", Set.of("admin"), Set.of());

    private final Transactions transactions;
    private final FactWriter writer;
    private final FactReader reader = new FactReader();
    private final Clock clock;

    public ShippedFacts(Transactions transactions, FactWriter writer, Clock clock) {
        this.transactions = transactions;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * All parts in one transaction, in their order.
     *
     * @param feature the class that {@code shipped.json} lies beside
     */
    public void state(Class<?> feature, List<ShippedPart<?>> parts) {
        JsonNode shipped = shipped(feature);
        transactions.commit(tx -> parts.stream()
                .mapToInt(part -> state(tx, part.collection(), shipped.path(part.name())))
                .sum());
    }

    private <T> int state(Handle tx, FactCollection<T> collection, JsonNode items) {
        List<Submission<T>> unheardOf = new ArrayList<>();
        for (JsonNode item : items) {
            T stated = Objects.requireNonNull(
                    collection.read(new Fields((ObjectNode) item, LocalDate.now(clock)), SUITE), "shipped.json");
            String key = collection.key(stated, () -> "");
            if (reader.find(tx, collection.kind(), key).isEmpty()) {
                unheardOf.add(Submission.row(unheardOf.size(), key, stated));
            }
        }
        if (unheardOf.isEmpty()) {
            return 0;
        }
        Author author = new Author(SUITE, clock.instant(), "Comes with the suite", null);
        writer.write(tx, collection.kind(), unheardOf, collection.rules(), author);
        return unheardOf.size();
    }

    private static JsonNode shipped(Class<?> feature) {
        try (InputStream file = Objects.requireNonNull(feature.getResourceAsStream("shipped.json"))) {
            return FactJson.MAPPER.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
