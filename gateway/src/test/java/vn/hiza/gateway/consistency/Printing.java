package vn.hiza.gateway.consistency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.consistency.ConsistencyReport.Finding;
import vn.hiza.gateway.consistency.ConsistencyReport.FindingCode;
import vn.hiza.gateway.consistency.ConsistencyReport.UnderRule;
import vn.hiza.gateway.consistency.Unknown.Meaning;
import vn.hiza.gateway.figure.FakeLedger;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.indicator.DisplayRule.Qualifier;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.Rounding;

/** Puts printed figures together for tests, and asks. */
final class Printing {
    static final List<Rounding> ALL = List.of(Rounding.FLOOR, Rounding.HALF_UP, Rounding.HALF_EVEN, Rounding.CEILING);

    private static final IndicatorCatalogue CATALOGUE = new IndicatorCatalogue();

    private final List<Unknown> unknowns = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    Printing unknown(String id, Meaning means, @Nullable String indicator, boolean whole) {
        unknowns.add(new Unknown(id, null, means, indicator, whole));
        return this;
    }

    Printing figure(String id, @Nullable String indicator, String value, @Nullable String step) {
        return statement(id, indicator, number(value, step, null), null);
    }

    Printing about(String id, @Nullable String indicator, String value) {
        return statement(id, indicator, number(value, null, Qualifier.ABOUT), null);
    }

    Printing percent(String id, String percent, Operand part, Operand of) {
        return statement(id, null, number(percent, "1", null), new Relation.Share(part, of, true));
    }

    Printing statement(String id, @Nullable String indicator, PrintedNumber printed, @Nullable Relation relation) {
        boolean count = indicator != null
                && !CATALOGUE.find(indicator).orElseThrow().unit().isMoney();
        statements.add(new Statement(id, null, indicator, printed, relation, count));
        return this;
    }

    static PrintedNumber number(String value, @Nullable String step, @Nullable Qualifier word) {
        return new PrintedNumber(new BigDecimal(value), step == null ? null : new BigDecimal(step), word);
    }

    static Operand named(String id) {
        return new Operand.Named(id);
    }

    static Operand exactly(String number) {
        return new Operand.Exact(new BigDecimal(number));
    }

    ConsistencyReport report(List<Rounding> rules, FakeLedger ledger) {
        return check(rules, ledger).report();
    }

    ConsistencyCheck check(List<Rounding> rules, FakeLedger ledger) {
        LocalDate day = LocalDate.of(2021, 11, 26);
        BoardQuery query = new BoardQuery(day, null, FxPolicy.AS_OF);
        Question question = new Question(query, rules, unknowns, statements);
        return new ConsistencyCheck(question, new LedgerFigures(ledger, query, CATALOGUE));
    }

    static List<Finding> findings(ConsistencyReport report, FindingCode code) {
        return report.findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }

    static UnderRule implied(ConsistencyReport report, String unknown, Rounding rule) {
        return report.unknowns().stream()
                .filter(each -> each.id().equals(unknown))
                .flatMap(each -> each.implied().stream())
                .filter(each -> each.rule() == rule)
                .findFirst()
                .orElseThrow();
    }
}
