package vn.hiza.rest.collection;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Author;
import vn.hiza.facts.StoredAnswer;

/** Writes a batch. By default good rows are kept, in several transactions; atomic, dry and idempotent runs are one. */
final class BatchRun<T> {
    private final CollectionEndpoints platform;
    private final FactCollection<T> collection;
    private final RowIntake<T> intake;

    BatchRun(CollectionEndpoints platform, FactCollection<T> collection) {
        this.platform = platform;
        this.collection = collection;
        this.intake = new RowIntake<>(platform, collection);
    }

    /** Answers a batch in the format that its content type says; a table with a table, where the caller prefers one. */
    Response answer(InputStream sent, UriInfo address) {
        byte[] body = RowIntake.bytes(sent);
        Parameters parameters = new Parameters(address.getQueryParameters());
        BatchFormat format = new BatchFormat(platform.request, parameters.text("locale"));
        boolean dryRun = parameters.flag("dryRun");
        boolean atomic = parameters.flag("atomic");
        IdempotencyHeader header = new IdempotencyHeader(platform.request);
        String idempotencyKey = dryRun ? null : header.value();
        Author author = platform.request.author();
        BatchReading<T> rows = intake.reading();
        format.read(body, collection, rows);
        if (idempotencyKey != null) {
            StoredAnswer stored = platform.transactions.commitIf(
                    tx -> platform.keys.once(
                            tx,
                            author,
                            idempotencyKey,
                            header.digest(body),
                            () -> new StoredAnswer(
                                    200,
                                    Map.of(),
                                    whole(tx, rows, author, false, atomic).toString())),
                    answer -> !atomic || !answer.body().startsWith("{\"applied\":false"));
            return format.answer(StoredAnswers.response(stored));
        }
        ObjectNode report;
        if (dryRun) {
            report = platform.transactions.rehearse(tx -> whole(tx, rows, author, true, atomic));
        } else if (atomic) {
            report = platform.transactions.commitIf(
                    tx -> whole(tx, rows, author, false, true),
                    result -> result.get("applied").asBoolean());
        } else {
            report = inParts(rows);
        }
        return format.answer(CollectionEndpoint.json(Response.ok(), report));
    }

    private ObjectNode whole(Handle tx, BatchReading<T> rows, Author author, boolean dryRun, boolean atomic) {
        BatchReport<T> report = new BatchReport<>(collection.kind(), rows);
        report.add(intake.whole(tx, rows.rows(), collection.rules(), author));
        return report.json(dryRun, atomic);
    }

    private ObjectNode inParts(BatchReading<T> rows) {
        BatchReport<T> report = new BatchReport<>(collection.kind(), rows);
        report.add(intake.commit(rows.rows(), collection.rules()));
        return report.json(false, false);
    }
}
