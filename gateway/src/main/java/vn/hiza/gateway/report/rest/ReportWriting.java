package vn.hiza.gateway.report.rest;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.language.Language;
import vn.hiza.gateway.report.Report;
import vn.hiza.gateway.report.ReportDocx;
import vn.hiza.gateway.report.ReportHtml;
import vn.hiza.gateway.report.ReportPdf;

/** Writes a report in any format that is offered. */
@Singleton
public class ReportWriting {
    private final ReportHtml html;
    private final ReportPdf pdf;
    private final ReportDocx docx;

    public ReportWriting(ReportHtml html, ReportPdf pdf, ReportDocx docx) {
        this.html = html;
        this.pdf = pdf;
        this.docx = docx;
    }

    byte[] of(Report report, ReportFormat format, BoardQuery query) {
        boolean vietnamese = report.language() == Language.VI;
        return switch (format) {
            case HTML -> html.page(report, ways(query, report.language())).getBytes(StandardCharsets.UTF_8);
            case PDF -> pdf.write(report);
            case DOCX -> docx.write(report);
            case CSV -> FigureList.csv(report.figures(), vietnamese);
            case XLSX -> FigureList.xlsx(report.figures(), vietnamese);
        };
    }

    private static ReportHtml.Ways ways(BoardQuery query, Language language) {
        String same = "?asOf=" + query.asOf()
                + (query.zone() == null ? "" : "&zone=" + URLEncoder.encode(query.zone(), StandardCharsets.UTF_8))
                + (query.fx() == FxPolicy.AS_OF ? "" : "&fx=" + query.fx());
        return new ReportHtml.Ways(
                "/" + same + "&lang=" + language.code(),
                same + "&lang=" + language.other().code());
    }
}
