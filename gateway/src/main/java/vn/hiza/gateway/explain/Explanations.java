package vn.hiza.gateway.explain;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Warning;
import vn.hiza.gateway.board.ApprovedParts;
import vn.hiza.gateway.board.BoardComputation;
import vn.hiza.gateway.board.FigureSource;
import vn.hiza.gateway.board.JsonNumbers;
import vn.hiza.gateway.display.Shown;
import vn.hiza.gateway.explain.Explanation.Contributions;
import vn.hiza.gateway.explain.Explanation.Conversion;
import vn.hiza.gateway.explain.Explanation.RoundingApplied;
import vn.hiza.gateway.figure.Contribution;
import vn.hiza.gateway.figure.ContributionPage;
import vn.hiza.gateway.figure.ContributionQuery;
import vn.hiza.gateway.figure.Figure;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.figure.Term;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.Kind;
import vn.hiza.gateway.wording.FigureWords;
import vn.hiza.rest.collection.Cursors;

/** Explains figures. */
@Singleton
public class Explanations {
    private final BoardComputation board;

    public Explanations(BoardComputation board) {
        this.board = board;
    }

    /** @param visible collections whose statements the reader may see; those of others are counted and not shown */
    public Explanation explain(LedgerView ledger, Indicator indicator, ExplainQuery query, Predicate<String> visible) {
        Period period = Period.yearTo(query.board().asOf());
        FigureSource source = new FigureSource(ledger, query.board(), period);
        Figure figure = source.figure(indicator);
        ContributionQuery statements = statements(figure, query);
        ContributionPage page = ledger.contributions(statements, query.after(), query.limit());
        StatedFigure stated = new StatedFigure(ledger, query.board(), figure, ledger.statedSums(statements));
        boolean withheld = page.items().stream().anyMatch(part -> !visible.test(part.collection()));
        return new Explanation(
                indicator.code(),
                query.board().asOf(),
                query.board().zone(),
                ledger.dataVersion(),
                JsonNumbers.value(indicator.unit(), figure.value()),
                indicator.unit().code(),
                BoardComputation.display(figure),
                FigureWords.formula(indicator, query.board().fx()),
                figure.terms().stream().map(Explanations::asJson).toList(),
                figure.rate(),
                figure.converted().stream()
                        .map(part -> new Conversion("VND", JsonNumbers.sum("VND", part.amount()), part.rate()))
                        .toList(),
                board.share(figure, source),
                ApprovedParts.of(figure, source.totals()),
                rounding(indicator, figure.value()),
                contributions(stated, withheld ? new ContributionPage(List.of(), null) : page),
                warnings(figure, withheld));
    }

    private static ContributionQuery statements(Figure figure, ExplainQuery query) {
        Indicator indicator = figure.indicator();
        return new ContributionQuery(
                indicator.measures(),
                indicator.currency(),
                query.board().zone(),
                figure.period(),
                indicator.kind().startsEachYear());
    }

    private static Contributions contributions(StatedFigure stated, ContributionPage page) {
        Figure figure = stated.figure();
        Indicator indicator = figure.indicator();
        BigDecimal sum = indicator.kind() == Kind.YEARS_SINCE ? yearSubtracted(figure) : figure.value();
        return new Contributions(
                page.items().stream().map(Explanations::asJson).toList(),
                page.next() == null ? null : Cursors.of(page.next()),
                JsonNumbers.value(indicator.unit(), sum),
                stated.sums(),
                stated.agrees());
    }

    private static @Nullable BigDecimal yearSubtracted(Figure figure) {
        return figure.value() == null ? null : figure.terms().get(0).sum();
    }

    private static @Nullable RoundingApplied rounding(Indicator indicator, @Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        Shown shown = Shown.of(indicator.display(), value);
        return new RoundingApplied(indicator.display().rounding(), shown.step(), shown.value());
    }

    private static List<Warning> warnings(Figure figure, boolean withheld) {
        List<Warning> warnings = new ArrayList<>();
        if (figure.missing() != null) {
            warnings.add(new Warning("no-rate", "/value", figure.missing()));
        }
        if (withheld) {
            warnings.add(new Warning(
                    "statements-withheld",
                    "/contributions/items",
                    "Your role may see this figure and its sums, not the statements behind it."));
        }
        return warnings;
    }

    private static Term asJson(Term term) {
        return new Term(term.measure(), term.currency(), JsonNumbers.sum(term.currency(), term.sum()));
    }

    private static Contribution asJson(Contribution part) {
        return new Contribution(
                part.factId(),
                part.revision(),
                part.eventId(),
                part.subject(),
                part.date(),
                part.measure(),
                JsonNumbers.sum(part.currency(), part.amount()),
                part.currency(),
                part.collection(),
                part.href());
    }
}
