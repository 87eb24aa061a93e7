package vn.hiza.gateway.board;

import vn.hiza.gateway.figure.CentralConversion;
import vn.hiza.gateway.figure.Conversion;
import vn.hiza.gateway.figure.Figure;
import vn.hiza.gateway.figure.FigureFormula;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.figure.Totals;
import vn.hiza.gateway.indicator.Indicator;

/** The figures of one period, for the Board or a zone, from one reading of the ledger's sums. */
public final class FigureSource {
    private final Totals totals;
    private final Period period;
    private final Conversion conversion;

    public FigureSource(LedgerView ledger, BoardQuery query, Period period) {
        this.totals = Totals.of(ledger.sums(period.to()), query.zone());
        this.period = period;
        this.conversion = new CentralConversion(ledger, query.fx(), query.zone());
    }

    public Figure figure(Indicator indicator) {
        return FigureFormula.compute(indicator, totals, period, conversion);
    }

    public Totals totals() {
        return totals;
    }

    Period period() {
        return period;
    }

    /** True when a statement of the indicator falls into the period: for a stock, any on or before its end. */
    boolean reportedInPeriod(Indicator indicator) {
        return totals.lastReportedOn(indicator.measures())
                .filter(day -> !indicator.kind().startsEachYear() || !day.isBefore(period.from()))
                .isPresent();
    }
}
