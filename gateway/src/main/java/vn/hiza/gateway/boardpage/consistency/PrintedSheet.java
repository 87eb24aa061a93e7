package vn.hiza.gateway.boardpage.consistency;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.boardpage.consistency.ConsistencyView.Part;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.Kind;
import vn.hiza.gateway.language.Language;

/**
 * What somebody typed as it stands in print, made into the question that the API takes: of each figure its value, and what it
 * is said to be of its target, of the year before and of another figure. What a number is of and was not typed is unknown.
 */
public final class PrintedSheet {
    /** What all printed shares would be of. */
    static final String ONE_WHOLE = "one-whole";

    private final IndicatorCatalogue catalogue;
    private final UnaryOperator<String> typed;
    private final UnaryOperator<String> called;
    private final ArrayNode unknowns = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode statements = JsonNodeFactory.instance.arrayNode();
    private final Set<String> named = new LinkedHashSet<>();
    private final List<String> places = new ArrayList<>();

    /**
     * @param typed what stands in a field, by its name; empty for nothing
     * @param called what people call a statement or an unknown, by its id
     */
    public PrintedSheet(IndicatorCatalogue catalogue, UnaryOperator<String> typed, UnaryOperator<String> called) {
        this.catalogue = catalogue;
        this.typed = typed;
        this.called = called;
        catalogue.all().forEach(this::value);
        catalogue.all().forEach(this::relations);
    }

    public boolean isEmpty() {
        return statements.isEmpty();
    }

    /** The field that a statement was typed into, by its place. */
    public String field(int statement) {
        return places.get(statement);
    }

    public ObjectNode question(BoardQuery query, Language language) {
        ObjectNode question = JsonNodeFactory.instance.objectNode();
        question.put("asOf", query.asOf().toString());
        question.put("zone", query.zone());
        question.put("fx", query.fx().name());
        question.put("language", language.code());
        question.set("unknowns", unknowns);
        question.set("statements", statements);
        return question;
    }

    /**
     * Whether the printed shares could all be of one number, as who prints them side by side may mean; null when there are no
     * two. Our own are each of another one, so that they are not is no contradiction of the sheet.
     */
    public @Nullable ObjectNode sharesOfOne(BoardQuery query, Language language) {
        List<Indicator> shares = catalogue.all().stream()
                .filter(each -> each.share() != null
                        && !typed.apply(Part.SHARE.field(each)).isEmpty()
                        && !typed.apply(Part.VALUE.field(each)).isEmpty())
                .toList();
        if (shares.size() < 2) {
            return null;
        }
        PrintedSheet one = new PrintedSheet(catalogue, typed, called, shares);
        return one.question(query, language);
    }

    private PrintedSheet(
            IndicatorCatalogue catalogue,
            UnaryOperator<String> typed,
            UnaryOperator<String> called,
            List<Indicator> shares) {
        this.catalogue = catalogue;
        this.typed = typed;
        this.called = called;
        unknown(ONE_WHOLE, "OTHER", null);
        shares.forEach(each -> {
            value(each);
            String field = Part.SHARE.field(each);
            ObjectNode percent = statement(field, field).putObject("percent");
            percent.putObject("part").put("id", each.code());
            percent.putObject("of").put("id", ONE_WHOLE);
        });
    }

    private void value(Indicator indicator) {
        String field = Part.VALUE.field(indicator);
        if (!typed.apply(field).isEmpty()) {
            ObjectNode statement = statement(indicator.code(), field);
            statement.put("indicator", indicator.code());
            if (indicator.kind() == Kind.TOTAL_IN_USD) {
                total(statement.putObject("total"), indicator);
            }
            named.add(indicator.code());
        }
    }

    private void relations(Indicator indicator) {
        related(indicator, Part.TARGET, "percent", "part", "of", unknown -> "TARGET");
        related(indicator, Part.PREVIOUS, "ratio", "of", "to", unknown -> "PREVIOUS");
        String field = Part.SHARE.field(indicator);
        if (indicator.share() != null && !typed.apply(field).isEmpty()) {
            ObjectNode percent = statement(field, field).putObject("percent");
            percent.putObject("part").put("id", figure(indicator.code()));
            percent.putObject("of").put("id", figure(indicator.share().of()));
        }
    }

    private void related(
            Indicator indicator, Part part, String relation, String first, String second, UnaryOperator<String> means) {
        String field = part.field(indicator);
        if (!typed.apply(field).isEmpty()) {
            ObjectNode related = statement(field, field).putObject(relation);
            related.putObject(first).put("id", figure(indicator.code()));
            String other = field + ".of";
            unknown(other, means.apply(other), indicator.code());
            related.putObject(second).put("id", other);
        }
    }

    /** The parts of a total, in each of the currencies it converts. */
    private void total(ObjectNode total, Indicator indicator) {
        ArrayNode usd = total.putArray("usd");
        ArrayNode vnd = total.putArray("vnd");
        for (Indicator part : catalogue.all()) {
            if (part.currency() != null && indicator.measures().containsAll(part.measures())) {
                (part.currency().equals("USD") ? usd : vnd).addObject().put("id", figure(part.code()));
            }
        }
        unknown("rate", "CENTRAL_RATE", null);
        total.putObject("rate").put("id", "rate");
    }

    /** A figure that is printed, or unknown. */
    private String figure(String code) {
        boolean printed = catalogue.find(code).stream()
                .anyMatch(figure -> !typed.apply(Part.VALUE.field(figure)).isEmpty());
        if (!printed) {
            unknown(code, "FIGURE", code);
        }
        return code;
    }

    private void unknown(String id, String means, @Nullable String indicator) {
        if (named.add(id)) {
            unknowns.addObject()
                    .put("id", id)
                    .put("label", called.apply(id))
                    .put("means", means)
                    .put("indicator", indicator);
        }
    }

    private ObjectNode statement(String id, String field) {
        places.add(field);
        return statements
                .addObject()
                .put("id", id)
                .put("label", called.apply(id))
                .put("printed", typed.apply(field).strip());
    }
}
