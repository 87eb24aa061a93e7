package vn.hiza.gateway.report.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;

/** What a report is had as; the first where the caller does not mind. */
enum ReportFormat {
    HTML("html", "text/html", MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")),
    PDF("pdf", "application/pdf", new MediaType("application", "pdf")),
    DOCX("docx", ReportFormat.TEXT, MediaType.valueOf(ReportFormat.TEXT)),
    CSV("csv", "text/csv", new MediaType("text", "csv", "UTF-8")),
    XLSX("xlsx", ReportFormat.WORKBOOK, MediaType.valueOf(ReportFormat.WORKBOOK));

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static final String TEXT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    static final List<MediaType> OFFERED =
            Arrays.stream(values()).map(each -> MediaType.valueOf(each.asked)).toList();

    private final String ending;
    private final String asked;
    private final MediaType sent;

    ReportFormat(String ending, String asked, MediaType sent) {
        this.ending = ending;
        this.asked = asked;
        this.sent = sent;
    }

    static ReportFormat of(MediaType asked) {
        return values()[OFFERED.indexOf(asked)];
    }

    MediaType sent() {
        return sent;
    }

    /** A page is for looking at, everything else is for keeping. */
    String disposition(String name) {
        return (this == HTML ? "inline" : "attachment") + "; filename=\"" + name + "." + ending + "\"";
    }
}
