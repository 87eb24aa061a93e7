package vn.hiza.gateway.report;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import vn.hiza.gateway.board.Board;
import vn.hiza.gateway.board.BoardComputation;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.FigureSource;
import vn.hiza.gateway.board.Sight;
import vn.hiza.gateway.chart.Charts;
import vn.hiza.gateway.display.DayDisplay;
import vn.hiza.gateway.figure.Converted;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.Kind;
import vn.hiza.gateway.language.Language;
import vn.hiza.gateway.wording.FigureWords;

/** Composes reports from one view of the ledger. */
@Singleton
public class ReportComposition {
    private final BoardComputation computation;
    private final IndicatorCatalogue catalogue;
    private final Charts charts;
    private final ReportWords words;

    public ReportComposition(
            BoardComputation computation, IndicatorCatalogue catalogue, Charts charts, ReportWords words) {
        this.computation = computation;
        this.catalogue = catalogue;
        this.charts = charts;
        this.words = words;
    }

    /** @param sight what of the statements behind the figures the reader may know */
    public Report report(LedgerView ledger, BoardQuery query, Language language, Sight sight) {
        Phrases phrases = words.in(language);
        Board board = computation.board(ledger, query, sight);
        List<ReportFigure> figures = figures(board);
        ReportNotes notes = new ReportNotes(phrases);
        String scope = phrases.of(FigureWords.scope(query.zone(), ledger.zoneNames()));
        String day = phrases.of(DayDisplay.inFull(query.asOf()));
        return new Report(
                language,
                query.asOf(),
                query.zone(),
                scope,
                phrases.say("as-of", "day", day),
                summary(phrases, figures, day, query.zone() == null ? phrases.say("scope-all") : scope),
                new FigureRows(phrases).sections(figures),
                charts.all(ledger, query),
                List.of(
                        notes.openPoints(figures, board),
                        notes.rates(query.fx(), conversions(ledger, query)),
                        notes.sources(board)),
                notes.annex(figures, query.fx()),
                figures,
                phrases);
    }

    private List<ReportFigure> figures(Board board) {
        return board.indicators().stream()
                .map(entry -> new ReportFigure(catalogue.find(entry.code()).orElseThrow(), entry))
                .toList();
    }

    private static List<String> summary(Phrases phrases, List<ReportFigure> figures, String day, String scope) {
        List<String> sentences = new ArrayList<>();
        sentences.add(phrases.say("summary-scope", "day", day, "scope", scope));
        sentences.addAll(new SummaryText(phrases, figures).sentences());
        return sentences;
    }

    private List<Converted> conversions(LedgerView ledger, BoardQuery query) {
        FigureSource source = new FigureSource(ledger, query, Period.yearTo(query.asOf()));
        return catalogue.all().stream()
                .filter(indicator -> indicator.kind() == Kind.TOTAL_IN_USD)
                .flatMap(indicator -> source.figure(indicator).converted().stream())
                .toList();
    }
}
