package vn.hiza.gateway.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.JsonNumbers;
import vn.hiza.gateway.explain.Explanation.CurrencySum;
import vn.hiza.gateway.figure.CentralConversion;
import vn.hiza.gateway.figure.DaySum;
import vn.hiza.gateway.figure.Figure;
import vn.hiza.gateway.figure.FigureFormula;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.MeasureSum;
import vn.hiza.gateway.figure.StatedSum;
import vn.hiza.gateway.figure.Term;
import vn.hiza.gateway.figure.Totals;

/**
 * The same figure from the single statements, apart from the sums that the ledger keeps: that both agree proves something. The
 * formula and the conversion are the same.
 */
final class StatedFigure {
    private static final String VND = "VND";

    private final Figure kept;
    private final Figure stated;

    /** @param kept the figure as the ledger's sums make it */
    StatedFigure(LedgerView ledger, BoardQuery query, Figure kept, List<StatedSum> statements) {
        this.kept = kept;
        CentralConversion conversion =
                new CentralConversion(ledger, query.fx(), (measures, period) -> statements.stream()
                        .filter(each -> measures.contains(each.measure()) && VND.equals(each.currency()))
                        .map(each -> new DaySum(each.day(), each.sum()))
                        .toList());
        this.stated = FigureFormula.compute(
                kept.indicator(), Totals.of(rows(kept, statements), null), kept.period(), conversion);
    }

    /** What the ledger holds a sum of was reported at some time, although nothing of it may count in the period. */
    private static List<MeasureSum> rows(Figure kept, List<StatedSum> statements) {
        List<MeasureSum> rows = new ArrayList<>();
        for (Term term : kept.terms()) {
            rows.add(new MeasureSum(
                    term.measure(),
                    term.currency(),
                    null,
                    null,
                    BigDecimal.ZERO,
                    kept.period().to()));
        }
        for (StatedSum each : statements) {
            rows.add(new MeasureSum(each.measure(), each.currency(), null, null, each.sum(), each.day()));
        }
        return rows;
    }

    Figure figure() {
        return stated;
    }

    List<CurrencySum> sums() {
        return sums(stated);
    }

    /** Whether it is the figure that the ledger's sums make, to the last digit. Without a rate the sums alone are judged. */
    boolean agrees() {
        return sums(stated).equals(sums(kept)) && (kept.missing() != null || same(stated.value(), kept.value()));
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    private static List<CurrencySum> sums(Figure figure) {
        TreeMap<String, BigDecimal> byCurrency = new TreeMap<>();
        for (Term term : figure.terms()) {
            byCurrency.merge(Optional.ofNullable(term.currency()).orElse(""), term.sum(), BigDecimal::add);
        }
        return byCurrency.entrySet().stream()
                .map(each -> sum(each.getKey().isEmpty() ? null : each.getKey(), each.getValue()))
                .toList();
    }

    private static CurrencySum sum(@Nullable String currency, BigDecimal sum) {
        return new CurrencySum(currency, JsonNumbers.sum(currency, sum));
    }
}
