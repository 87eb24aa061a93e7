package vn.hiza.gateway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.hiza.gateway.board.Board;
import vn.hiza.gateway.display.DayDisplay;
import vn.hiza.gateway.display.Numerals;
import vn.hiza.gateway.display.ValueDisplay;
import vn.hiza.gateway.figure.Converted;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.figure.Rate;
import vn.hiza.gateway.indicator.DisplayRule.Qualifier;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.Kind;
import vn.hiza.gateway.indicator.Rounding;
import vn.hiza.gateway.report.Report.Method;
import vn.hiza.gateway.report.Report.Note;

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
        figures.forEach(figure -> open(lines, figure));
        return new Note(words.say("open-points"), lines.isEmpty() ? List.of(words.say("open-none")) : lines);
    }

    private void open(List<String> lines, ReportFigure figure) {
        Board.Entry entry = figure.entry();
        String name = words.of(entry.name());
        Board.Reporting reporting = entry.reporting();
        if (entry.value() == null) {
            lines.add(words.say(reporting.lastReportedOn() == null ? "open-no-report" : "open-no-value", "name", name));
            return;
        }
        if (incomplete(figure.indicator(), reporting)) {
            lines.add(words.say(
                    "open-incomplete",
                    "name",
                    name,
                    "received",
                    String.valueOf(reporting.received()),
                    "expected",
                    String.valueOf(reporting.expected())));
        }
        Board.Approval approval = entry.approval();
        if (approval != null
                && approval.display() != null
                && approval.provisional().signum() != 0) {
            String provisional = words.of(ValueDisplay.of(figure.indicator(), approval.provisional()));
            lines.add(words.say(
                    "open-provisional", "name", name, "approval", words.of(approval.display()), "value", provisional));
        }
        Board.Previous previous = entry.previous();
        if (previous != null && previous.value() != null && !previous.comparable()) {
            lines.add(words.say("open-not-comparable", "name", name, "period", previous.period()));
        }
    }

    /** A zone without a new project owes nothing; one without a level does. What no zone reports is not of zones. */
    private static boolean incomplete(Indicator indicator, Board.Reporting reporting) {
        return indicator.kind() == Kind.STOCK
                && reporting.received() > 0
                && reporting.received() < reporting.expected();
    }

    List<Method> annex(List<ReportFigure> figures) {
        return figures.stream().map(figure -> method(figure.indicator())).toList();
    }

    private Method method(Indicator indicator) {
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
        return new Method(words.of(indicator.name()), words.of(indicator.formula()), String.join("; ", rules));
    }

    private String rule(Rounding rounding) {
        return words.say("rounding-" + rounding.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
