package vn.hiza.gateway.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hiza.gateway.board.Board;
import vn.hiza.gateway.display.DayDisplay;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.Words;

/** When a figure was last reported, by whom as far as the reader may know, and by how many of the zones: a text for each. */
public final class ReportedWords {
    private ReportedWords() {}

    public static List<Words> of(Indicator indicator, Board.Entry entry) {
        LocalDate last = entry.reporting().lastReportedOn();
        return said(
                indicator,
                entry,
                last == null ? unstated(indicator, entry) : FigureWords.of("reporting.last", DayDisplay.of(last)));
    }

    /** The same for a column whose header says of what the days are. */
    public static List<Words> inTable(Indicator indicator, Board.Entry entry) {
        LocalDate last = entry.reporting().lastReportedOn();
        return said(indicator, entry, last == null ? unstated(indicator, entry) : DayDisplay.inTable(last));
    }

    /** Stages of zones begin on no known day where they are older than the register. */
    private static Words unstated(Indicator indicator, Board.Entry entry) {
        if (entry.value() == null) {
            return FigureWords.of("reporting.never");
        }
        return FigureWords.of(indicator.group().equals("zones") ? "reporting.undated" : "reporting.moved-here");
    }

    private static List<Words> said(Indicator indicator, Board.Entry entry, Words when) {
        Board.Reporting reporting = entry.reporting();
        List<Words> said = new ArrayList<>();
        said.add(when);
        if (reporting.recordedBy() != null) {
            said.add(FigureWords.of("reporting.by", reporting.recordedBy()));
        }
        boolean owed = indicator.rhythm() != null && reporting.lastReportedOn() != null && reporting.expected() > 0;
        if (owed) {
            said.add(FigureWords.of("reporting.zones", reporting.received(), reporting.expected()));
        } else if (reporting.received() > 0 && indicator.kind().startsEachYear()) {
            said.add(FigureWords.of("reporting.in-zones", reporting.received()));
        }
        return said;
    }
}
