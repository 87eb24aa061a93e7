package vn.hiza.gateway.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.chart.Chart;
import vn.hiza.gateway.language.Language;

/**
 * A report of a day in one language: everything that its writers put on paper, in words already.
 *
 * @param zone code of the zone it is of; null for the whole Board
 * @param scope what it is of, in words
 * @param annex per figure, how it is made and rounded
 * @param figures what it is written from, for tables of exact values
 */
public record Report(
        Language language,
        LocalDate asOf,
        @Nullable String zone,
        String scope,
        String day,
        List<String> summary,
        List<Section> sections,
        List<Chart> charts,
        List<Note> notes,
        List<Method> annex,
        List<ReportFigure> figures,
        Phrases words) {

    /** The figures of one group. */
    public record Section(String title, List<Row> rows) {}

    /**
     * One figure; each cell is a list of lines.
     *
     * @param value the display first
     */
    public record Row(
            String code,
            String name,
            List<String> value,
            List<String> target,
            List<String> previous,
            List<String> reported) {}

    /** Notes of one kind. */
    public record Note(String title, List<String> lines) {}

    /** How a figure is made. */
    public record Method(String name, String formula, String rounding) {}

    /** What the file is called, without its ending. */
    public String fileName() {
        String place = zone == null ? "" : "-" + zone.toLowerCase(Locale.ROOT);
        return words.say("file-name") + "-" + asOf + place + "-" + language.code();
    }
}
