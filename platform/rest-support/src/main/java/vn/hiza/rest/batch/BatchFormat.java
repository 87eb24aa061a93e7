package vn.hiza.rest.batch;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.FactJson;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.collection.FactCollection;
import vn.hiza.rest.row.RowSink;
import vn.hiza.rest.table.AnsweredTable;
import vn.hiza.rest.table.SentTable;
import vn.hiza.rest.table.TableFile;

/** How a batch is written and how its sender wants the answer: as a report in JSON, or as the sent table with two more columns. */
final class BatchFormat {
    private final RowFormat sentAs;
    private final MediaType answeredAs;
    private final @Nullable String locale;
    private final SentTable sent;

    /**
     * @param locale {@code vi}, {@code en} or null, the declared way of writing numbers and days in a table
     * @throws NotAcceptableException when a table is asked for and none was sent
     */
    BatchFormat(CurrentRequest request, @Nullable String locale) {
        this.sentAs = new RowFormat(request.contentType(), locale);
        this.answeredAs = request.preferred(RowFormat.KNOWN);
        this.locale = locale;
        this.sent = answeredAs.equals(MediaType.APPLICATION_JSON_TYPE) ? SentTable.forgetting() : SentTable.kept();
        if (sentAs.isJson() && !answeredAs.equals(MediaType.APPLICATION_JSON_TYPE)) {
            throw new NotAcceptableException();
        }
    }

    RowPlaces places() {
        return sentAs.places();
    }

    boolean isTable() {
        return !sentAs.isJson();
    }

    void read(byte[] body, FactCollection<?> collection, RowSink rows) {
        sentAs.read(new ByteArrayInputStream(body), collection, rows, sent);
    }

    /** The answer to a report; a stored one is answered in the format asked for now. */
    Response answer(Response json) {
        if (answeredAs.equals(MediaType.APPLICATION_JSON_TYPE) || json.getStatus() != 200) {
            return json;
        }
        boolean vietnamese = Objects.equals(locale, "vi");
        TableFile file = TableFile.of(answeredAs);
        JsonNode report = FactJson.tree(json.getEntity().toString());
        byte[] table = AnsweredTable.of(sent, file, vietnamese, RowAnswers.of(report, sent.size(), vietnamese));
        return file.download(Response.fromResponse(json).entity(table), "outcome")
                .header("Hiza-Wait-Token", report.path("waitToken").textValue())
                .build();
    }
}
