package vn.hiza.gateway.publication;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.Transactions;
import vn.hiza.gateway.board.BoardComputation;
import vn.hiza.gateway.board.Sight;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.ledger.reading.StoredLedger;
import vn.hiza.gateway.publication.Changes.ChangedFact;
import vn.hiza.gateway.publication.Changes.ChangedFigure;
import vn.hiza.rest.collection.Cursors;

/** Compares a publication with what the same board says today. */
@ApplicationScoped
public class Comparison {
    private final Transactions transactions;
    private final Publications publications;
    private final StoredLedger ledger;
    private final BoardComputation board;
    private final IndicatorCatalogue catalogue;

    public Comparison(
            Transactions transactions,
            Publications publications,
            StoredLedger ledger,
            BoardComputation board,
            IndicatorCatalogue catalogue) {
        this.transactions = transactions;
        this.publications = publications;
        this.ledger = ledger;
        this.board = board;
        this.catalogue = catalogue;
    }

    /**
     * @param visible collections whose facts the reader may see; those of others are counted and not shown
     * @param after where the page before ended, null to begin
     */
    public Changes since(Publication publication, Predicate<String> visible, @Nullable String after, int limit) {
        ChangedFacts.Place place = after == null ? null : place(after);
        JsonNode published = publications.document(publication.id()).figures();
        long batch = publications.batch(publication.id());
        return transactions.rehearse(tx -> {
            tx.execute("set transaction isolation level repeatable read, read only");
            LedgerView today = ledger.within(tx);
            List<ChangedFigure> figures = figures(today, publication, published);
            List<ChangedFacts.Found> found = new ChangedFacts(
                            tx, today, publication, batch, new Causes(figures, catalogue, publication))
                    .after(place, limit + 1);
            List<ChangedFacts.Found> page = found.size() > limit ? found.subList(0, limit) : found;
            List<ChangedFact> shown = page.stream()
                    .map(ChangedFacts.Found::fact)
                    .filter(fact -> visible.test(fact.collection()))
                    .toList();
            return new Changes(
                    publication.id(),
                    publication.asOf(),
                    figures,
                    shown,
                    page.size() - shown.size(),
                    found.size() > limit
                            ? Cursors.of(page.get(limit - 1).place().text())
                            : null);
        });
    }

    private List<ChangedFigure> figures(LedgerView ledger, Publication publication, JsonNode published) {
        JsonNode today = Document.of(board.board(ledger, publication.query(), Sight.NONE))
                .figures();
        List<ChangedFigure> changed = new ArrayList<>();
        for (JsonNode then : published) {
            JsonNode now = Figures.of(today, then.path("code").asText());
            List<String> parts = Figures.changedParts(then, now);
            if (!parts.isEmpty()) {
                changed.add(changed(then, now, parts));
            }
        }
        return changed;
    }

    private static ChangedFigure changed(JsonNode then, JsonNode now, List<String> parts) {
        BigDecimal was = value(then);
        BigDecimal is = value(now);
        return new ChangedFigure(
                then.path("code").asText(),
                words(then.path("name")),
                then.path("unit").asText(),
                parts,
                was,
                is,
                was == null || is == null ? null : is.subtract(was),
                words(then.path("display")),
                words(now.path("display")));
    }

    private static @Nullable BigDecimal value(JsonNode figure) {
        JsonNode value = figure.path("value");
        return value.isNumber() ? value.decimalValue() : null;
    }

    private static Words words(JsonNode words) {
        return new Words(words.path("vi").asText(), words.path("en").asText());
    }

    private static ChangedFacts.Place place(String after) {
        try {
            return ChangedFacts.Place.of(after);
        } catch (IllegalArgumentException notOurs) {
            throw new BusinessException(
                    Category.MALFORMED, "invalid-cursor", "The cursor is not one of ours; use nextCursor as given.");
        }
    }
}
