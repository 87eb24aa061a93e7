package vn.hiza.rest.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Author;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.RequestKey;
import vn.hiza.facts.StoredAnswer;
import vn.hiza.rest.collection.FactCollection;
import vn.hiza.rest.collection.IdempotencyHeader;
import vn.hiza.rest.collection.StoredAnswers;

/** Writes a batch. By default good rows are kept, in several transactions; atomic, dry and idempotent runs are one. */
final class BatchRun<T> {
    private final Batches platform;
    private final FactCollection<T> collection;
    private final RowIntake<T> intake;

    BatchRun(Batches platform, FactCollection<T> collection) {
        this.platform = platform;
        this.collection = collection;
        this.intake = new RowIntake<>(platform, collection);
    }

    /** Answers a batch in the format that its content type says; a table with a table, where the caller prefers one. */
    Response answer(byte[] body, UriInfo address) {
        BatchOptions options = BatchOptions.of(address);
        BatchFormat format = new BatchFormat(platform.request, options.locale());
        Author author = platform.request.author();
        BatchPart<T> rows;
        try {
            rows = read(format, options, body);
        } catch (BusinessException refused) {
            if (!refused.slug().equals(CountedRows.TOO_MANY) || !mayBeLater(format, options)) {
                throw refused;
            }
            return platform.later().accept(collection, options, new ByteArrayInputStream(body));
        }
        RequestKey repeated = options.dryRun() ? null : new IdempotencyHeader(platform.request).request(author, body);
        if (repeated != null) {
            StoredAnswer stored = platform.transactions.commitIf(
                    tx -> platform.keys.once(
                            tx,
                            repeated,
                            () -> new StoredAnswer(
                                    200,
                                    Map.of(),
                                    whole(tx, rows, author, options).toString())),
                    answer -> !options.atomic() || !answer.body().startsWith("{\"applied\":false"));
            return format.answer(StoredAnswers.response(stored));
        }
        ObjectNode report;
        if (options.dryRun()) {
            report = platform.transactions.rehearse(tx -> whole(tx, rows, author, options));
        } else if (options.atomic()) {
            report = platform.transactions.commitIf(
                    tx -> whole(tx, rows, author, options),
                    result -> result.get("applied").asBoolean());
        } else {
            report = inParts(rows);
        }
        return format.answer(StoredAnswers.json(200, report.toString()));
    }

    /** A file may be longer than a request; who writes JSON asks for it, and one transaction holds no more. */
    private boolean mayBeLater(BatchFormat format, BatchOptions options) {
        return collection.takesLongBatches() && format.isTable() && !options.oneTransaction();
    }

    /** What is one transaction holds no more as a job either. */
    private RowLimit limit(BatchOptions options) {
        return collection.takesLongBatches() && !options.oneTransaction()
                ? RowLimit.beforeJob("with the header Prefer: respond-async")
                : RowLimit.ofRequest();
    }

    private BatchPart<T> read(BatchFormat format, BatchOptions options, byte[] body) {
        BatchReading<T> reading = intake.reading(format.places(), limit(options));
        format.read(body, collection, reading);
        return reading.take();
    }

    private ObjectNode whole(Handle tx, BatchPart<T> rows, Author author, BatchOptions options) {
        BatchReport<T> report = new BatchReport<>(collection.kind(), rows);
        report.add(intake.whole(tx, rows.rows(), collection.rules(), author));
        return report.json(options.dryRun(), options.atomic());
    }

    private ObjectNode inParts(BatchPart<T> rows) {
        BatchReport<T> report = new BatchReport<>(collection.kind(), rows);
        intake.commit(rows.rows(), collection.rules(), report::add);
        return report.json(false, false);
    }
}
