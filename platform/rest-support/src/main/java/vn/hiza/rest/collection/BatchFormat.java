package vn.hiza.rest.collection;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.table.AnsweredTable;
import vn.hiza.rest.table.CsvRows;
import vn.hiza.rest.table.RowSink;
import vn.hiza.rest.table.SentTable;
import vn.hiza.rest.table.XlsxRows;

/** How a batch is written and how its sender wants the answer: as a report in JSON, or as the sent table with two more columns. */
final class BatchFormat {
    private static final List<MediaType> FORMATS =
            List.of(MediaType.APPLICATION_JSON_TYPE, CsvRows.MEDIA_TYPE, XlsxRows.MEDIA_TYPE);

    private final MediaType sentAs;
    private final MediaType answeredAs;
    private final @Nullable String locale;
    private final SentTable sent = new SentTable();

    /**
     * @param locale {@code vi}, {@code en} or null, the declared way of writing numbers and days in a table
     * @throws NotAcceptableException when a table is asked for and none was sent
     */
    BatchFormat(CurrentRequest request, @Nullable String locale) {
        this.sentAs = format(request.contentType());
        this.answeredAs = request.preferred(FORMATS);
        this.locale = locale;
        if (sentAs.equals(MediaType.APPLICATION_JSON_TYPE) && !answeredAs.equals(MediaType.APPLICATION_JSON_TYPE)) {
            throw new NotAcceptableException();
        }
    }

    private static MediaType format(MediaType named) {
        return FORMATS.stream().filter(named::isCompatible).findFirst().orElse(MediaType.APPLICATION_JSON_TYPE);
    }

    void read(byte[] body, FactCollection<?> collection, RowSink rows) {
        if (sentAs.equals(CsvRows.MEDIA_TYPE)) {
            new CsvRows(collection.columns(), locale).read(body, rows, sent);
        } else if (sentAs.equals(XlsxRows.MEDIA_TYPE)) {
            new XlsxRows(collection.columns(), locale).read(body, rows, sent);
        } else {
            JsonRows.read(body, rows);
        }
    }

    /** The answer to a report; a stored one is answered in the format asked for now. */
    Response answer(Response json) {
        if (answeredAs.equals(MediaType.APPLICATION_JSON_TYPE) || json.getStatus() != 200) {
            return json;
        }
        boolean vietnamese = Objects.equals(locale, "vi");
        AnsweredTable table = new AnsweredTable(
                sent, vietnamese, RowAnswers.of(json.getEntity().toString(), sent.size(), vietnamese));
        boolean csv = answeredAs.equals(CsvRows.MEDIA_TYPE);
        return Response.fromResponse(json)
                .entity(csv ? table.csv() : table.xlsx())
                .type(csv ? CsvRows.MEDIA_TYPE.withCharset("UTF-8") : XlsxRows.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=outcome." + (csv ? "csv" : "xlsx"))
                .build();
    }
}
