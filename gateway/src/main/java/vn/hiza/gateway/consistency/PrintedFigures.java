package vn.hiza.gateway.consistency;

import jakarta.inject.Singleton;
import java.util.List;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Flaw;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.LedgerViews;
import vn.hiza.gateway.indicator.IndicatorCatalogue;

/** Holds printed figures against each other and against the ledger. */
@Singleton
public class PrintedFigures {
    private final LedgerViews ledger;
    private final IndicatorCatalogue catalogue;

    public PrintedFigures(LedgerViews ledger, IndicatorCatalogue catalogue) {
        this.ledger = ledger;
        this.catalogue = catalogue;
    }

    /** @throws BusinessException when the question names a zone that there is not */
    public ConsistencyReport check(Question question) {
        return ledger.read(view -> prepared(view, question)).report();
    }

    /** Reads what is needed and solves nothing, so that the ledger is not held meanwhile. */
    private ConsistencyCheck prepared(LedgerView view, Question question) {
        BoardQuery ours = question.ours();
        if (ours.zone() != null && !view.knowsZone(ours.zone())) {
            throw BusinessException.of(List.of(Flaw.of(
                    "/zone", "unknown-zone", "There is no zone of that code; GET /api/v1/zones lists the zones.")));
        }
        return new ConsistencyCheck(question, new LedgerFigures(view, ours, catalogue));
    }
}
