package vn.hiza.gateway.consistency;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.FigureSource;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.figure.Rate;
import vn.hiza.gateway.figure.Target;
import vn.hiza.gateway.indicator.IndicatorCatalogue;

/** The figures, targets and rates that the board shows for a day, from one view of the ledger. */
public final class LedgerFigures implements OwnFigures {
    private final LedgerView ledger;
    private final BoardQuery query;
    private final IndicatorCatalogue catalogue;
    private final FigureSource now;
    private final FigureSource before;

    public LedgerFigures(LedgerView ledger, BoardQuery query, IndicatorCatalogue catalogue) {
        Period period = Period.yearTo(query.asOf());
        this.ledger = ledger;
        this.query = query;
        this.catalogue = catalogue;
        this.now = new FigureSource(ledger, query, period);
        this.before = new FigureSource(ledger, query, period.previous());
    }

    @Override
    public String dataVersion() {
        return ledger.dataVersion();
    }

    @Override
    public @Nullable BigDecimal figure(String indicator) {
        return value(now, indicator);
    }

    /** Targets are the Board's, not a zone's. */
    @Override
    public @Nullable BigDecimal target(String indicator) {
        Target target =
                query.zone() == null ? ledger.targets(query.asOf().getYear()).get(indicator) : null;
        return target == null ? null : target.value();
    }

    @Override
    public @Nullable BigDecimal previous(String indicator) {
        return value(before, indicator);
    }

    @Override
    public @Nullable BigDecimal centralRate() {
        return ledger.centralRate(query.asOf()).map(Rate::rate).orElse(null);
    }

    private @Nullable BigDecimal value(FigureSource source, String indicator) {
        return catalogue
                .find(indicator)
                .map(known -> source.figure(known).value())
                .orElse(null);
    }
}
