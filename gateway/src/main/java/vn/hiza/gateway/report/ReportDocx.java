package vn.hiza.gateway.report;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.hiza.gateway.chart.Chart;
import vn.hiza.gateway.chart.ChartTable;
import vn.hiza.gateway.chart.drawing.ChartDrawing;
import vn.hiza.gateway.chart.drawing.ChartPicture;
import vn.hiza.gateway.report.DocxText.Level;

/** Writes reports as a document for a word processor, in the styles and the font of official documents. */
@Singleton
public class ReportDocx {
    private final Press press;

    public ReportDocx(Press press) {
        this.press = press;
    }

    public byte[] write(Report report) {
        return press.made(() -> docx(report));
    }

    private static byte[] docx(Report report) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Phrases words = report.words();
            DocxText text = new DocxText(document, report.language());
            text.properties(words.say("title") + " – " + report.day(), words.say("authority"));
            text.centred(words.say("authority"), true);
            text.heading(Level.TITLE, words.say("title"));
            text.centred(report.scope(), false);
            text.centred(report.day(), false);
            text.heading(Level.CHAPTER, words.say("summary"));
            text.paragraph(String.join(" ", report.summary()));
            figures(report, text);
            charts(report, text);
            notes(report, text);
            text.pageNumbers();
            DocxFonts.embed(document);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void figures(Report report, DocxText text) {
        Phrases words = report.words();
        text.heading(Level.CHAPTER, words.say("figures"));
        List<String> headers = List.of(
                words.say("column-figure"),
                words.say("column-value"),
                words.say("column-target"),
                words.say("column-previous"),
                words.say("column-reported"));
        for (Report.Section section : report.sections()) {
            text.heading(Level.SECTION, section.title());
            text.table(
                    headers,
                    section.rows().stream()
                            .map(row -> List.of(
                                    row.name(),
                                    lines(row.value()),
                                    lines(row.target()),
                                    lines(row.previous()),
                                    lines(row.reported())))
                            .toList());
        }
    }

    private static void charts(Report report, DocxText text) throws IOException {
        text.heading(Level.CHAPTER, report.words().say("charts"));
        for (Chart chart : report.charts()) {
            ChartTable table = ChartTable.of(chart, report.language());
            ChartDrawing drawing = new ChartDrawing(chart, report.language());
            text.heading(Level.SECTION, table.title());
            text.caption(table.description());
            text.picture(
                    ChartPicture.png(drawing),
                    drawing.width(),
                    drawing.height(),
                    table.title() + ". " + table.description());
            text.numbers(table.headers(), table.lines());
        }
    }

    private static void notes(Report report, DocxText text) {
        Phrases words = report.words();
        text.heading(Level.CHAPTER, words.say("notes"));
        for (Report.Note note : report.notes()) {
            text.heading(Level.SECTION, note.title());
            note.lines().forEach(line -> text.paragraph("– " + line));
        }
        text.heading(Level.CHAPTER, words.say("annex"));
        text.table(
                List.of(words.say("column-figure"), words.say("column-formula"), words.say("column-rounding")),
                report.annex().stream()
                        .map(method -> List.of(method.name(), method.formula(), method.rounding()))
                        .toList());
    }

    private static String lines(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
