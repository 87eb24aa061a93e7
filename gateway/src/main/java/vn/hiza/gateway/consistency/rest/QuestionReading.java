package vn.hiza.gateway.consistency.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.rest.BoardParameters;
import vn.hiza.gateway.consistency.Question;
import vn.hiza.gateway.consistency.Statement;
import vn.hiza.gateway.consistency.Unknown;
import vn.hiza.gateway.consistency.Unknown.Meaning;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.Rounding;
import vn.hiza.rest.json.Fields;

/** Reads a question. Flaws are kept in the fields, each with its pointer. */
public final class QuestionReading {
    private static final List<Rounding> RULES =
            List.of(Rounding.FLOOR, Rounding.HALF_UP, Rounding.HALF_EVEN, Rounding.CEILING);
    private static final int MOST = 40;
    private static final int MOST_OPERANDS = 100;
    private static final int LONGEST_ID = 60;

    private final IndicatorCatalogue catalogue;

    public QuestionReading(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Null when anything is flawed. */
    public @Nullable Question read(Fields fields) {
        LocalDate asOf = fields.day("asOf");
        String zone = fields.optionalCode("zone", 40);
        FxPolicy fx = BoardParameters.fx(fields);
        List<Rounding> rules = rules(fields);
        StatementReading reading = new StatementReading(catalogue, isVietnamese(fields));
        List<Unknown> unknowns = fields.has("unknowns") ? fields.objects("unknowns", MOST, this::unknown) : List.of();
        List<Statement> statements = fields.objects("statements", MOST, reading::statement);
        if (fields.flaws().isEmpty() && statements.isEmpty()) {
            fields.flaw("statements", "no-statements", "Send at least one printed figure.");
        }
        long operands = statements.stream()
                .flatMap(each -> Stream.ofNullable(each.relation()))
                .mapToLong(relation -> relation.operands().size())
                .sum();
        if (operands > MOST_OPERANDS) {
            fields.flaw(
                    "statements",
                    "too-many-operands",
                    "Relations name " + operands + " numbers in all, of at most " + MOST_OPERANDS
                            + "; ask in several questions, or state sums of parts that are known.");
        }
        if (fields.flaws().isEmpty()) {
            new NamesCheck(unknowns, statements).judge(fields);
        }
        return fields.complete(() -> new Question(new BoardQuery(asOf, zone, fx), rules, unknowns, statements));
    }

    private @Nullable Unknown unknown(Fields fields) {
        String id = fields.code("id", LONGEST_ID);
        String label = fields.optionalText("label", 200);
        Meaning means = fields.oneOf("means", Meaning.class);
        String indicator = fields.optionalCode("indicator", 80);
        boolean stated = fields.has("whole");
        boolean whole = stated && fields.flag("whole");
        boolean ofIndicator = means != Meaning.CENTRAL_RATE && means != Meaning.OTHER;
        if (ofIndicator != (indicator != null)) {
            fields.flaw(
                    "indicator",
                    ofIndicator ? "required" : "not-of-an-indicator",
                    "TARGET, FIGURE and PREVIOUS are of an indicator, the others are of none.");
        }
        StatementReading.refuseUnknownIndicator(catalogue, fields, indicator);
        boolean isWhole = stated ? whole : StatementReading.isCount(catalogue, indicator);
        return fields.complete(() -> new Unknown(id, label, means, indicator, isWhole));
    }

    private static List<Rounding> rules(Fields fields) {
        List<String> named = fields.codes("rules", RULES.size());
        List<Rounding> rules = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            String name = named.get(i);
            List<Rounding> known = RULES.stream()
                    .filter(rule -> code(rule).equals(name) && !rules.contains(rule))
                    .toList();
            if (known.isEmpty()) {
                fields.flaw(
                        "rules/" + i,
                        "unknown-rule",
                        "Name each once of "
                                + RULES.stream().map(QuestionReading::code).toList()
                                + ", or leave rules out for all of them.");
            }
            rules.addAll(known);
        }
        return rules.isEmpty() ? RULES : rules;
    }

    private static boolean isVietnamese(Fields fields) {
        String language = fields.optionalText("language", 2);
        if (language != null && !language.equals("vi") && !language.equals("en")) {
            fields.flaw("language", "unknown-language", "Use vi (the default) or en: how printed texts write numbers.");
        }
        return !"en".equals(language);
    }

    private static String code(Rounding rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
