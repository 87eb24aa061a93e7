package vn.hiza.gateway.board;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Warning;
import vn.hiza.gateway.board.Board.Previous;
import vn.hiza.gateway.board.Board.Reporting;
import vn.hiza.gateway.board.Board.Share;
import vn.hiza.gateway.display.RatioDisplay;
import vn.hiza.gateway.display.ValueDisplay;
import vn.hiza.gateway.figure.Figure;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.figure.Ratio;
import vn.hiza.gateway.figure.Target;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.Words;

/** Answers the board from one view of the ledger. */
@Singleton
public class BoardComputation {
    private final IndicatorCatalogue catalogue;

    public BoardComputation(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param sight what of the statements behind the figures the reader may know */
    public Board board(LedgerView ledger, BoardQuery query, Sight sight) {
        Period period = Period.yearTo(query.asOf());
        FigureSource now = new FigureSource(ledger, query, period);
        FigureSource before = new FigureSource(ledger, query, period.previous());
        Map<String, Target> targets =
                query.zone() == null ? ledger.targets(query.asOf().getYear()) : Map.of();
        Set<String> expected = expected(ledger, query);
        LastReports reports = new LastReports(ledger, now.totals(), query.zone(), sight);
        List<Board.Entry> entries = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        for (Indicator indicator : catalogue.all()) {
            Figure figure = now.figure(indicator);
            if (figure.missing() != null) {
                warnings.add(new Warning("no-rate", "/indicators/" + entries.size() + "/value", figure.missing()));
            }
            if (indicator.comparator() != null && before.figure(indicator).missing() != null) {
                warnings.add(new Warning(
                        "no-rate",
                        "/indicators/" + entries.size() + "/previous/value",
                        String.valueOf(before.figure(indicator).missing())));
            }
            entries.add(new Board.Entry(
                    indicator.code(),
                    indicator.name(),
                    indicator.unit().code(),
                    JsonNumbers.value(indicator.unit(), figure.value()),
                    display(figure),
                    Attainments.of(figure, targets.get(indicator.code())),
                    share(figure, now),
                    ApprovedParts.of(figure, now.totals()),
                    indicator.comparator() == null ? null : previous(figure, now, before),
                    reporting(indicator, now, expected, reports)));
        }
        return new Board(query.asOf(), ledger.dataVersion(), query.zone(), ledger.settledThrough(), entries, warnings);
    }

    /** A figure's value in words; one that cannot be converted has been reported all the same. */
    public static Words display(Figure figure) {
        return figure.missing() == null
                ? ValueDisplay.of(figure.indicator(), figure.value())
                : ValueDisplay.NOT_CONVERTED;
    }

    /** The share that a figure is shown as, or null when it is none. */
    public @Nullable Share share(Figure figure, FigureSource source) {
        if (figure.indicator().share() == null) {
            return null;
        }
        Indicator of = catalogue.find(figure.indicator().share().of()).orElseThrow();
        return Shares.of(figure, figure.indicator().share(), source.figure(of));
    }

    private static Previous previous(Figure figure, FigureSource now, FigureSource before) {
        Indicator indicator = figure.indicator();
        BigDecimal value = before.figure(indicator).value();
        BigDecimal ratio = Ratio.of(figure.value(), value);
        return new Previous(
                before.period().toString(),
                JsonNumbers.value(indicator.unit(), value),
                JsonNumbers.ratio(ratio),
                ratio == null ? null : RatioDisplay.times(ratio),
                now.period().coversSameDaysAsPrevious()
                        && now.reportedInPeriod(indicator)
                        && before.reportedInPeriod(indicator));
    }

    private static Reporting reporting(
            Indicator indicator, FigureSource now, Set<String> expected, LastReports reports) {
        Set<String> received =
                new HashSet<>(now.totals().zonesReporting(indicator.measures(), since(indicator, now.period())));
        received.retainAll(expected);
        return reports.reporting(indicator, expected.size(), received.size());
    }

    /** The first day whose statements count as received: of a level that nobody owes regularly, any day. */
    private static LocalDate since(Indicator indicator, Period period) {
        if (indicator.rhythm() != null) {
            return indicator.rhythm().since(period.to());
        }
        return indicator.kind().startsEachYear() ? period.from() : LocalDate.MIN;
    }

    private static Set<String> expected(LedgerView ledger, BoardQuery query) {
        Set<String> operating = ledger.operatingZones(query.asOf());
        if (query.zone() == null) {
            return operating;
        }
        return operating.contains(query.zone()) ? Set.of(query.zone()) : Set.of();
    }
}
