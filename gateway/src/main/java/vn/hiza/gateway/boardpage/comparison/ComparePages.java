package vn.hiza.gateway.boardpage.comparison;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.BoardAnswers;
import vn.hiza.gateway.board.BoardComputation;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.FigureSource;
import vn.hiza.gateway.board.JsonNumbers;
import vn.hiza.gateway.boardpage.PageAddress;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.boardpage.Subjects;
import vn.hiza.gateway.boardpage.Subjects.Subject;
import vn.hiza.gateway.boardpage.comparison.Between.Cause;
import vn.hiza.gateway.boardpage.comparison.CompareView.Row;
import vn.hiza.gateway.boardpage.comparison.CompareView.Side;
import vn.hiza.gateway.figure.Figure;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.LedgerViews;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.figure.Rate;
import vn.hiza.gateway.figure.Term;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.Kind;

/** Puts the figures of two days side by side, with the statements between them that make the difference. */
@Singleton
public class ComparePages {
    /** As many statements are named for each figure, the largest; the page of the figure has them all. */
    private static final int NAMED = 10;

    private final IndicatorCatalogue catalogue;
    private final LedgerViews ledger;
    private final Subjects subjects;

    public ComparePages(IndicatorCatalogue catalogue, LedgerViews ledger, Subjects subjects) {
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.subjects = subjects;
    }

    /**
     * The figures of the query's day beside those of an earlier one.
     *
     * @param visible the collections that the reader may see
     */
    public List<Row> rows(LocalDate from, BoardQuery to, Predicate<String> visible, Saying say) {
        BoardQuery before = new BoardQuery(from, to.zone(), to.fx());
        return ledger.read(view -> {
            BoardAnswers.refuseUnknownZone(view, to.zone());
            FigureSource then = new FigureSource(view, before, Period.yearTo(from));
            FigureSource now = new FigureSource(view, to, Period.yearTo(to.asOf()));
            return catalogue.all().stream()
                    .map(indicator -> {
                        Both both = new Both(before, then.figure(indicator), to, now.figure(indicator));
                        return row(view, indicator, both, visible, say);
                    })
                    .toList();
        });
    }

    private Row row(LedgerView view, Indicator indicator, Both both, Predicate<String> visible, Saying say) {
        boolean explained = indicator.kind() != Kind.YEARS_SINCE;
        Between between = new Between(view, both);
        List<Cause> largest = explained ? between.largest(NAMED + 1) : List.of();
        boolean more = largest.size() > NAMED;
        boolean withheld = largest.stream()
                .anyMatch(cause -> !visible.test(cause.statement().collection()));
        List<Cause> named = withheld ? List.of() : largest.subList(0, more ? NAMED : largest.size());
        Effects effects = explained ? Effects.of(between, both, named) : null;
        List<String> notes = new ArrayList<>();
        if (!explained) {
            years(both, notes, say);
        }
        if (both.beginsAnew()) {
            notes.add(say.of("compare.other-year", year(both.before()), year(both.after())));
        }
        if (withheld) {
            notes.add(say.of("compare.withheld"));
        }
        rates(both, notes, say);
        EffectLines lines = new EffectLines(indicator, say);
        return new Row(
                say.words(indicator.name()),
                side(indicator, both.then(), both.before(), say),
                side(indicator, both.now(), both.after(), say),
                difference(indicator, both, say),
                notes,
                lines.named(
                        named,
                        effects,
                        subjects.names(
                                named.stream()
                                        .map(cause -> Subject.of(cause.statement()))
                                        .toList(),
                                visible,
                                say)),
                effects == null ? List.of() : lines.together(effects, withheld, more),
                !withheld && more);
    }

    private static Side side(Indicator indicator, Figure figure, BoardQuery query, Saying say) {
        return new Side(
                say.words(BoardComputation.display(figure)),
                new PageAddress(query, say.language()).why(indicator.code()));
    }

    private static @Nullable String difference(Indicator indicator, Both both, Saying say) {
        BigDecimal then = JsonNumbers.value(indicator.unit(), both.then().value());
        BigDecimal now = JsonNumbers.value(indicator.unit(), both.now().value());
        if (then == null || now == null) {
            return null;
        }
        BigDecimal difference = now.subtract(then);
        return difference.signum() == 0
                ? say.of("compare.same")
                : (difference.signum() > 0 ? "+" : "") + say.exact(indicator, difference);
    }

    private static String year(BoardQuery query) {
        return Integer.toString(query.asOf().getYear());
    }

    /** Years since something differ with the day, and with the last year in which it was stated to be. */
    private static void years(Both both, List<String> notes, Saying say) {
        if (both.then().value() != null && both.now().value() != null) {
            notes.add(say.of(
                    "compare.years",
                    yearsSince(both.then(), both.before(), say),
                    yearsSince(both.now(), both.after(), say)));
        }
    }

    private static String yearsSince(Figure figure, BoardQuery query, Saying say) {
        BigDecimal since = figure.terms().stream().map(Term::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        return say.of("why.years", year(query), since.toPlainString());
    }

    /** What was converted on both days at different rates differs for that alone. */
    private static void rates(Both both, List<String> notes, Saying say) {
        Rate then = both.then().rate();
        Rate now = both.now().rate();
        if (then != null && now != null && !then.equals(now)) {
            notes.add(say.of("compare.rate", said(then, say), said(now, say)));
        }
    }

    private static String said(Rate rate, Saying say) {
        return say.number(rate.rate()) + " (" + say.day(rate.date()) + ")";
    }
}
