package vn.hiza.gateway.boardpage.figures;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.Board;
import vn.hiza.gateway.board.BoardComputation;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.Sight;
import vn.hiza.gateway.boardpage.PageAddress;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.boardpage.figures.BoardView.Card;
import vn.hiza.gateway.display.ValueDisplay;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.Kind;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.series.SeriesBy;
import vn.hiza.gateway.series.SeriesComputation;
import vn.hiza.gateway.series.SeriesQuery;
import vn.hiza.gateway.wording.Cautions;
import vn.hiza.gateway.wording.FigureGroups;
import vn.hiza.gateway.wording.FigureWords;
import vn.hiza.gateway.wording.ReportedWords;

/** Makes the cards of a board: each figure with its target, the year before, its months and what to take care of. */
@Singleton
public class FigureCards {
    private static final int MONTHS = 12;

    private final IndicatorCatalogue catalogue;
    private final BoardComputation computation;
    private final SeriesComputation series;

    public FigureCards(IndicatorCatalogue catalogue, BoardComputation computation, SeriesComputation series) {
        this.catalogue = catalogue;
        this.computation = computation;
        this.series = series;
    }

    BoardView view(LedgerView ledger, BoardQuery query, Sight sight, Saying say) {
        Board board = computation.board(ledger, query, sight);
        List<BoardView.Group> groups = FigureGroups.of(List.copyOf(catalogue.all()), indicator -> indicator).stream()
                .map(group -> new BoardView.Group(
                        "group-" + group.code(),
                        say.words(group.title()),
                        group.figures().stream()
                                .map(indicator -> card(ledger, board, indicator, query, say))
                                .toList()))
                .toList();
        return new BoardView(say, board.dataVersion(), say.day(query.asOf()), scope(ledger, query, say), groups);
    }

    /** Of what the figures are. */
    public String scope(LedgerView ledger, BoardQuery query, Saying say) {
        String of = say.words(FigureWords.scope(query.zone(), ledger.zoneNames()));
        return query.fx() == FxPolicy.AS_OF ? of : of + " · " + say.of("fx." + query.fx());
    }

    /** One figure of a board. */
    public Card card(LedgerView ledger, Board board, Indicator indicator, BoardQuery query, Saying say) {
        int place = List.copyOf(catalogue.all()).indexOf(indicator);
        Board.Entry entry = board.indicators().get(place);
        Board.@Nullable Share share = entry.share();
        return new Card(
                entry.code(),
                "figure-" + entry.code().replace('.', '-'),
                say.words(entry.name()),
                say.words(entry.display()),
                entry.value() != null,
                share == null || share.display() == null ? null : share(share.display(), share.of(), say),
                TargetBar.of(indicator, entry.target(), say),
                entry.previous() == null
                        ? null
                        : before(indicator, entry.previous(), Cautions.isWithoutEarlierRate(board, place), say),
                ReportedWords.of(indicator, entry).stream().map(say::words).collect(Collectors.joining(" · ")),
                Cautions.of(indicator, board, place).stream().map(say::words).toList(),
                trend(ledger, indicator, query, say),
                new PageAddress(query, say.language()).why(entry.code()));
    }

    private String share(Words display, String of, Saying say) {
        Indicator denominator = catalogue.find(of).orElseThrow();
        String name = say.words(denominator.name());
        String amid = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return say.of("share.of", say.words(display), amid);
    }

    private static String before(Indicator indicator, Board.Previous previous, boolean withoutRate, Saying say) {
        String value = say.of(
                "previous",
                withoutRate ? say.words(ValueDisplay.NOT_CONVERTED) : say.value(indicator, previous.value()));
        return previous.display() == null ? value : value + " · " + say.words(previous.display());
    }

    private @Nullable Trend trend(LedgerView ledger, Indicator indicator, BoardQuery query, Saying say) {
        if (indicator.kind() == Kind.YEARS_SINCE) {
            return null;
        }
        LocalDate from = query.asOf().withDayOfMonth(1).minusMonths(MONTHS - 1);
        SeriesQuery months = new SeriesQuery(SeriesBy.MONTH, from, query.asOf(), query.zone(), query.fx());
        return Trend.of(indicator, series.series(ledger, indicator, months).points(), say);
    }
}
