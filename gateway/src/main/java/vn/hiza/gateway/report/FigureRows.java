package vn.hiza.gateway.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.Board;
import vn.hiza.gateway.display.ValueDisplay;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.report.Report.Row;
import vn.hiza.gateway.report.Report.Section;
import vn.hiza.gateway.wording.FigureGroups;
import vn.hiza.gateway.wording.ReportedWords;
import vn.hiza.gateway.wording.TargetWords;

/** The tables of the report: a section for each group, a row for each figure. */
final class FigureRows {
    private final Phrases words;

    FigureRows(Phrases words) {
        this.words = words;
    }

    List<Section> sections(List<ReportFigure> figures) {
        return FigureGroups.of(figures, ReportFigure::indicator).stream()
                .map(group -> new Section(
                        words.of(group.title()),
                        group.figures().stream().map(this::row).toList()))
                .toList();
    }

    private Row row(ReportFigure figure) {
        Board.Entry entry = figure.entry();
        return new Row(
                entry.code(),
                words.of(entry.name()),
                value(figure),
                target(figure.indicator(), entry.target()),
                previous(figure.indicator(), entry.previous()),
                ReportedWords.inTable(figure.indicator(), entry).stream()
                        .map(words::of)
                        .toList());
    }

    private List<String> value(ReportFigure figure) {
        Board.Entry entry = figure.entry();
        List<String> lines = new ArrayList<>();
        lines.add(words.of(entry.display()));
        if (entry.share() != null) {
            add(lines, entry.share().display());
        }
        Board.Approval approval = entry.approval();
        if (approval != null) {
            add(lines, approval.display());
            if (approval.provisional().signum() != 0) {
                lines.add(words.say("provisional", "value", shown(figure.indicator(), approval.provisional())));
            }
        }
        return lines;
    }

    private List<String> target(Indicator indicator, Board.@Nullable TargetReached target) {
        if (target == null) {
            return List.of(words.say("nothing"));
        }
        List<String> lines = new ArrayList<>();
        Words wanted = TargetWords.wanted(indicator, target);
        if (wanted != null) {
            lines.add(capital(words.of(wanted)));
        }
        add(lines, target.text());
        add(lines, TargetWords.pace(indicator, target));
        return lines;
    }

    private List<String> previous(Indicator indicator, Board.@Nullable Previous previous) {
        if (previous == null) {
            return List.of(words.say("nothing"));
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.say("previous-value", "value", words.of(ValueDisplay.of(indicator, previous.value()))));
        add(lines, previous.display());
        if (previous.value() != null && !previous.comparable()) {
            lines.add(words.say("not-comparable"));
        }
        return lines;
    }

    private String shown(Indicator indicator, BigDecimal value) {
        return words.of(ValueDisplay.of(indicator, value));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private void add(List<String> lines, @Nullable Words text) {
        if (text != null) {
            lines.add(words.of(text));
        }
    }
}
