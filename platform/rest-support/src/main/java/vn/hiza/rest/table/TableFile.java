package vn.hiza.rest.table;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/** The kinds of file a table is had as. */
public enum TableFile {
    CSV("csv", CsvRows.MEDIA_TYPE, CsvRows.MEDIA_TYPE.withCharset("UTF-8")),
    XLSX("xlsx", XlsxRows.MEDIA_TYPE, XlsxRows.MEDIA_TYPE);

    /** What a caller is offered, the format it gets if it does not mind first. */
    public static final List<MediaType> OFFERED = List.of(XlsxRows.MEDIA_TYPE, CsvRows.MEDIA_TYPE);

    private final String ending;
    private final MediaType asked;
    private final MediaType sent;

    TableFile(String ending, MediaType asked, MediaType sent) {
        this.ending = ending;
        this.asked = asked;
        this.sent = sent;
    }

    public static TableFile of(MediaType asked) {
        return CSV.asked.equals(asked) ? CSV : XLSX;
    }

    /** @param separator between the cells of a table that is text */
    LineWriter lines(OutputStream out, String sheet, List<String> headers, Set<Integer> wholes, char separator)
            throws IOException {
        return this == CSV
                ? new CsvLines(out, headers, separator)
                : new XlsxLines(out, sheet, headers, wholes, Set.of());
    }

    LineWriter lines(OutputStream out, String sheet, List<String> headers, Set<Integer> wholes, Set<Integer> decimals)
            throws IOException {
        return this == CSV ? new CsvLines(out, headers, ',') : new XlsxLines(out, sheet, headers, wholes, decimals);
    }

    /** Makes an answer a download: a browser keeps it under this name and a spreadsheet opens it. */
    public Response.ResponseBuilder download(Response.ResponseBuilder answer, String name) {
        return answer.type(sent).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + name + "." + ending);
    }
}
