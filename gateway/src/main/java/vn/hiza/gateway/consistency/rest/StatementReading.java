package vn.hiza.gateway.consistency.rest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.consistency.Operand;
import vn.hiza.gateway.consistency.PrintedNumber;
import vn.hiza.gateway.consistency.PrintedText;
import vn.hiza.gateway.consistency.Relation;
import vn.hiza.gateway.consistency.Statement;
import vn.hiza.gateway.indicator.DisplayRule.Qualifier;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.rest.json.Fields;

/** Reads one printed figure with its relation. */
final class StatementReading {
    private static final BigDecimal HIGHEST = new BigDecimal("1000000000000000000");
    private static final PrintedNumber FLAWED = new PrintedNumber(BigDecimal.ZERO, null, null);
    private static final int DECIMALS = 6;
    private static final int LONGEST_ID = 60;
    private static final int MOST_PARTS = 20;

    private final IndicatorCatalogue catalogue;
    private final boolean vietnamese;

    StatementReading(IndicatorCatalogue catalogue, boolean vietnamese) {
        this.catalogue = catalogue;
        this.vietnamese = vietnamese;
    }

    @Nullable
    Statement statement(Fields fields) {
        String id = fields.code("id", LONGEST_ID);
        String label = fields.optionalText("label", 200);
        String indicator = fields.optionalCode("indicator", 80);
        PrintedNumber printed = printed(fields);
        Relation relation = relation(fields);
        refuseUnknownIndicator(catalogue, fields, indicator);
        if (indicator != null && relation instanceof Relation.Share) {
            fields.flaw(
                    "indicator",
                    "indicator-of-a-share",
                    "A percent or ratio is no figure of ours; name what it is of.");
        }
        boolean whole = isCount(catalogue, indicator);
        return fields.complete(() -> new Statement(id, label, indicator, printed, relation, whole));
    }

    private PrintedNumber printed(Fields fields) {
        String text = fields.optionalText("printed", 120);
        BigDecimal value = fields.optionalDecimal("value", DECIMALS, HIGHEST);
        BigDecimal step = fields.optionalDecimal("step", DECIMALS, HIGHEST);
        Qualifier word = fields.has("word") ? fields.oneOf("word", Qualifier.class) : null;
        if ((text == null) == (value == null)) {
            fields.flaw("value", "one-value", "Send either value, a number, or printed, the text as it stands.");
            return FLAWED;
        }
        PrintedNumber read = value == null ? read(fields, String.valueOf(text)) : new PrintedNumber(value, null, null);
        PrintedNumber whole =
                new PrintedNumber(read.value(), step == null ? read.step() : step, word == null ? read.word() : word);
        judge(fields, text == null ? "value" : "printed", whole);
        return whole;
    }

    private PrintedNumber read(Fields fields, String text) {
        return PrintedText.read(text, vietnamese).orElseGet(() -> {
            fields.flaw(
                    "printed",
                    "unreadable-number",
                    "Print holds one number, as 166% or gấp 2,3 lần (en: 2.3 times); language says how it is written.");
            return FLAWED;
        });
    }

    private static void judge(Fields fields, String field, PrintedNumber printed) {
        BigDecimal step = printed.step();
        if (printed.value().signum() < 0) {
            fields.flaw(field, "negative-value", "State what is left of the earlier value: 88 % for a fall by 12 %.");
        } else if (step != null && step.signum() <= 0) {
            fields.flaw("step", "not-positive", "What a number is rounded to lies above zero.");
        } else if (step != null && printed.value().remainder(step).signum() != 0) {
            fields.flaw("step", "not-a-multiple", "A number rounded to a step is a whole multiple of it.");
        } else if (step == null && printed.word() == Qualifier.NEARLY) {
            fields.flaw("step", "required", "Say what the number was rounded up to, as 1000.");
        }
    }

    private @Nullable Relation relation(Fields fields) {
        List<@Nullable Relation> sent = new ArrayList<>();
        if (fields.has("percent")) {
            sent.add(fields.object("percent", each -> share(each, "part", "of", true)));
        }
        if (fields.has("ratio")) {
            sent.add(fields.object("ratio", each -> share(each, "of", "to", false)));
        }
        if (fields.has("total")) {
            sent.add(fields.object("total", StatementReading::total));
        }
        if (sent.size() > 1) {
            fields.flaw("percent", "one-relation", "Send at most one of percent, ratio and total.");
        }
        return sent.isEmpty() ? null : sent.get(0);
    }

    private static @Nullable Relation share(Fields fields, String part, String of, boolean percent) {
        Operand first = fields.object(part, StatementReading::operand);
        Operand second = fields.object(of, StatementReading::operand);
        return fields.complete(
                () -> new Relation.Share(Objects.requireNonNull(first), Objects.requireNonNull(second), percent));
    }

    private static @Nullable Relation total(Fields fields) {
        List<Operand> usd = fields.objects("usd", MOST_PARTS, StatementReading::operand);
        List<Operand> vnd = fields.objects("vnd", MOST_PARTS, StatementReading::operand);
        Operand rate = fields.object("rate", StatementReading::operand);
        return fields.complete(() -> new Relation.Total(usd, vnd, Objects.requireNonNull(rate)));
    }

    private static @Nullable Operand operand(Fields fields) {
        String id = fields.optionalCode("id", LONGEST_ID);
        BigDecimal value = fields.optionalDecimal("value", DECIMALS, HIGHEST);
        if ((id == null) == (value == null)) {
            fields.flaw("id", "one-value", "Send either id, of a statement or an unknown, or value, an exact number.");
        } else if (value != null && value.signum() < 0) {
            fields.flaw("value", "negative-value", "Quantities here do not lie below zero.");
        }
        return fields.complete(
                () -> id == null ? new Operand.Exact(Objects.requireNonNull(value)) : new Operand.Named(id));
    }

    static void refuseUnknownIndicator(IndicatorCatalogue catalogue, Fields fields, @Nullable String indicator) {
        if (indicator != null && catalogue.find(indicator).isEmpty()) {
            fields.flaw(
                    "indicator",
                    "unknown-indicator",
                    "There is no indicator of that code; GET /api/v1/indicators lists them.");
        }
    }

    /** What is not money is counted in whole numbers. */
    static boolean isCount(IndicatorCatalogue catalogue, @Nullable String indicator) {
        return Stream.ofNullable(indicator)
                .flatMap(code -> catalogue.find(code).stream())
                .anyMatch(known -> !known.unit().isMoney());
    }
}
