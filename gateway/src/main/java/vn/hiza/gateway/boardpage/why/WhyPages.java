package vn.hiza.gateway.boardpage.why;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.gateway.answer.Answer;
import vn.hiza.gateway.board.Board;
import vn.hiza.gateway.board.BoardAnswers;
import vn.hiza.gateway.board.BoardComputation;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.Sight;
import vn.hiza.gateway.boardpage.BoardForm;
import vn.hiza.gateway.boardpage.BoardForm.Flaw;
import vn.hiza.gateway.boardpage.Line;
import vn.hiza.gateway.boardpage.PageAddress;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.boardpage.figures.FigureCards;
import vn.hiza.gateway.boardpage.why.WhyView.WhatIfView;
import vn.hiza.gateway.explain.ExplainQuery;
import vn.hiza.gateway.explain.Explanation;
import vn.hiza.gateway.explain.Explanations;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.LedgerViews;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.figure.Rate;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.Kind;
import vn.hiza.rest.collection.Cursors;

/** Makes pages that say why a figure is what it is, each from one view of the ledger. */
@Singleton
public class WhyPages {
    private static final int ROWS = 50;
    /** A file with more rows than this is not what somebody asks a page for. */
    private static final int MOST_ROWS = 50_000;

    private final IndicatorCatalogue catalogue;
    private final LedgerViews ledger;
    private final Explanations explanations;
    private final BoardComputation computation;
    private final FigureCards cards;
    private final Statements statements;

    public WhyPages(
            IndicatorCatalogue catalogue,
            LedgerViews ledger,
            Explanations explanations,
            BoardComputation computation,
            FigureCards cards,
            Statements statements) {
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.explanations = explanations;
        this.computation = computation;
        this.cards = cards;
        this.statements = statements;
    }

    /**
     * What is asked for.
     *
     * @param cursor where the statements go on; null to begin
     * @param tried the rate that is tried
     * @param flaws what of the address was refused
     */
    public record Wanted(BoardQuery query, @Nullable String cursor, Tried tried, List<Flaw> flaws) {}

    /**
     * A rate that somebody names.
     *
     * @param type null for the one by which the Board converts
     * @param on the day of it; null for that of the figures
     * @param typedOn the same as it was typed
     */
    public record Tried(@Nullable String type, @Nullable LocalDate on, String typedOn) {
        /** The same in an address that has parameters already. */
        String parameters() {
            return (type == null ? "" : "&rateType=" + type) + (on == null ? "" : "&rateOn=" + on);
        }
    }

    /** @param visible the collections that the reader may see */
    public WhyView page(Indicator indicator, Wanted wanted, Predicate<String> visible, Saying say) {
        BoardQuery query = wanted.query();
        PageAddress address = new PageAddress(query, say.language());
        String after = Cursors.key(wanted.cursor());
        return ledger.read(view -> {
            BoardAnswers.refuseUnknownZone(view, query.zone());
            Explanation explanation =
                    explanations.explain(view, indicator, new ExplainQuery(query, ROWS, after), visible);
            WhyLines lines = new WhyLines(catalogue, indicator, explanation, say);
            Board board = computation.board(view, query, Sight.of(visible));
            List<Line> arithmetic = new ArrayList<>(lines.lines(address));
            arithmetic.addAll(new WhyQuotients(catalogue, indicator, board.entry(indicator.code()), say)
                    .lines(yearBefore(query, say)));
            return new WhyView(
                    cards.card(view, board, indicator, query, say),
                    say.day(query.asOf()),
                    cards.scope(view, query, say),
                    arithmetic,
                    lines.terms(),
                    lines.proof(),
                    indicator.kind() == Kind.TOTAL_IN_USD ? whatIf(view, indicator, wanted, say) : null,
                    statements.page(indicator, explanation, address, wanted, visible, say),
                    wanted.flaws());
        });
    }

    private static PageAddress yearBefore(BoardQuery query, Saying say) {
        LocalDate day = Period.yearTo(query.asOf()).previous().to();
        return new PageAddress(new BoardQuery(day, query.zone(), query.fx()), say.language());
    }

    private static WhatIfView whatIf(LedgerView view, Indicator indicator, Wanted wanted, Saying say) {
        BoardQuery query = wanted.query();
        List<Line> kept = new ArrayList<>();
        kept.add(new Line("asOf", query.asOf().toString()));
        if (query.zone() != null) {
            kept.add(new Line("zone", query.zone()));
        }
        if (query.fx() != FxPolicy.AS_OF) {
            kept.add(new Line("fx", query.fx().name()));
        }
        return new WhatIfView(
                new WhatIf(view, indicator, query, say)
                        .cases(wanted.tried().type(), wanted.tried().on()),
                types(view, wanted.tried().type(), say),
                wanted.tried().typedOn(),
                wanted.flaws().stream().noneMatch(flaw -> flaw.field().equals("rateOn")),
                kept);
    }

    /** The one that is tried stays chosen, also where there is no rate of it. */
    private static List<BoardForm.Option> types(LedgerView view, @Nullable String tried, Saying say) {
        SortedSet<String> types = new TreeSet<>(view.rateTypes());
        String chosen = tried == null ? Rate.CENTRAL : tried;
        types.add(chosen);
        return types.stream()
                .map(type -> new BoardForm.Option(type, say.orElse("rate-type." + type, type), type.equals(chosen)))
                .toList();
    }

    /** A figure with every statement behind it; null when the reader may not see them. */
    private @Nullable Explanation whole(Indicator indicator, BoardQuery query, Predicate<String> visible) {
        Explanation whole = ledger.read(view -> {
            BoardAnswers.refuseUnknownZone(view, query.zone());
            return explanations.explain(view, indicator, new ExplainQuery(query, MOST_ROWS, null), visible);
        });
        if (whole.contributions().nextCursor() != null) {
            throw new BusinessException(
                    Category.TOO_LARGE,
                    "too-many-statements",
                    "A file holds at most " + MOST_ROWS + " statements; read the explanation page by page.");
        }
        return Statements.withheld(whole) ? null : whole;
    }

    /** Every statement as CSV; null when the reader may not see them. */
    public byte @Nullable [] csv(Indicator indicator, BoardQuery query, Predicate<String> visible, boolean vietnamese) {
        Explanation whole = whole(indicator, query, visible);
        return whole == null ? null : statements.csv(whole.contributions().items(), vietnamese);
    }

    /** The explanation as the API gives it, with every statement; null when the reader may not see them. */
    public byte @Nullable [] json(Indicator indicator, BoardQuery query, Predicate<String> visible) {
        Explanation whole = whole(indicator, query, visible);
        return whole == null ? null : Answer.of(whole).body();
    }
}
