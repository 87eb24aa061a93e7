package vn.hiza.gateway.report;

import java.util.ArrayList;
import java.util.List;
import vn.hiza.gateway.board.Board;
import vn.hiza.gateway.display.DayDisplay;
import vn.hiza.gateway.display.Numerals;
import vn.hiza.gateway.figure.Converted;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.figure.Rate;
import vn.hiza.gateway.indicator.DisplayRule.Qualifier;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.Rounding;
import vn.hiza.gateway.report.Report.Method;
import vn.hiza.gateway.report.Report.Note;
import vn.hiza.gateway.wording.Cautions;
import vn.hiza.gateway.wording.FigureWords;

/** What a reader must know beside the figures: sources, exchange rates, open points, formulas and rounding. */
final class ReportNotes {
    private final Phrases words;

    ReportNotes(Phrases words) {
        this.words = words;
    }

    Note sources(Board board) {
        return new Note(
                words.say("sources"),
                List.of(
                        words.say("source-facts"),
                        words.say("source-reported"),
                        words.say("source-version", "version", board.dataVersion())));
    }

    Note rates(FxPolicy policy, List<Converted> parts) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(policy == FxPolicy.AS_OF ? "rate-as-of" : "rate-at-decision"));
        parts.forEach(part -> lines.add(rate(part)));
        if (parts.isEmpty()) {
            lines.add(words.say("rate-none"));
        }
        return new Note(words.say("rates"), lines);
    }

    private String rate(Converted part) {
        Rate rate = part.rate();
        return rate == null
                ? words.say("rate-missing")
                : words.say(
                        "rate-used",
                        "amount",
                        words.say("in-dong", "number", words.of(Numerals.exactly(part.amount()))),
                        "type",
                        rate.type().equals(Rate.CENTRAL) ? words.say("rate-central") : rate.type(),
                        "day",
                        words.of(DayDisplay.inTable(rate.date())),
                        "rate",
                        words.of(Numerals.exactly(rate.rate())));
    }

    Note openPoints(List<ReportFigure> figures, Board board) {
        List<String> lines = new ArrayList<>();
        for (int place = 0; place < figures.size(); place++) {
            open(lines, figures.get(place), board, place);
        }
        return new Note(words.say("open-points"), lines.isEmpty() ? List.of(words.say("open-none")) : lines);
    }

    private void open(List<String> lines, ReportFigure figure, Board board, int place) {
        String name = words.of(figure.entry().name());
        if (figure.entry().value() == null && figure.entry().reporting().lastReportedOn() == null) {
            lines.add(words.say("open-no-report", "name", name));
        }
        Cautions.of(figure.indicator(), board, place)
                .forEach(caution -> lines.add(words.say("open-caution", "name", name, "caution", words.of(caution))));
    }

    List<Method> annex(List<ReportFigure> figures, FxPolicy fx) {
        return figures.stream().map(figure -> method(figure.indicator(), fx)).toList();
    }

    private Method method(Indicator indicator, FxPolicy fx) {
        List<String> rules = new ArrayList<>();
        rules.add(words.say("rounding-value", "rule", rule(indicator.display().rounding())));
        Qualifier word = indicator.display().word();
        if (word != null) {
            rules.add(words.say(word == Qualifier.NEARLY ? "word-nearly" : "word-about"));
        }
        if (indicator.target() != null) {
            rules.add(
                    words.say("rounding-target", "rule", rule(indicator.target().rounding())));
        }
        if (indicator.share() != null) {
            rules.add(words.say("rounding-share", "rule", rule(indicator.share().rounding())));
        }
        return new Method(
                words.of(indicator.name()), words.of(FigureWords.formula(indicator, fx)), String.join("; ", rules));
    }

    private String rule(Rounding rounding) {
        return words.of(FigureWords.rounding(rounding));
    }
}
