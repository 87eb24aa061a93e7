package vn.hiza.rest.collection;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Author;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Case;
import vn.hiza.facts.StoredAnswer;
import vn.hiza.facts.Submission;

/**
 * Writes a batch. By default good rows are kept, in transactions of some thousand rows, so that the relay and other writers
 * never wait for a whole file; atomic, dry and idempotent runs are one transaction.
 */
final class BatchRun<T> {
    /** The most rows one request may carry. */
    static final int MOST_ROWS = 50_000;

    static final int ROWS_AT_A_TIME = 5_000;

    private final CollectionEndpoints platform;
    private final FactCollection<T> collection;

    BatchRun(CollectionEndpoints platform, FactCollection<T> collection) {
        this.platform = platform;
        this.collection = collection;
    }

    /** Answers a batch in the format that its content type says; a table with a table, where the caller prefers one. */
    Response answer(InputStream sent, UriInfo address) {
        byte[] body = RowFormat.whole(sent);
        BatchOptions options = BatchOptions.of(address);
        BatchFormat format = new BatchFormat(platform.request, options.locale());
        IdempotencyHeader header = new IdempotencyHeader(platform.request);
        String idempotencyKey = options.dryRun() ? null : header.value();
        Author author = platform.request.author();
        BatchPart<T> rows;
        try {
            rows = read(format, body);
        } catch (BusinessException refused) {
            if (!collection.takesLongBatches() || !refused.slug().equals(CountedRows.TOO_MANY)) {
                throw refused;
            }
            return platform.laterBatches().accept(collection, options, new ByteArrayInputStream(body));
        }
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
            report = inParts(rows, author);
        }
        return format.answer(CollectionEndpoint.json(Response.ok(), report));
    }

    private BatchPart<T> read(BatchFormat format, byte[] body) {
        StatementReading<T> statements =
                new StatementReading<>(collection, platform.request.caller(), LocalDate.now(platform.clock));
        BatchReading<T> reading = new BatchReading<>(
                collection, statements, () -> platform.ids.next().toString(), MOST_ROWS);
        format.read(body, collection, reading);
        return reading.take();
    }

    private ObjectNode whole(Handle tx, BatchPart<T> rows, Author author, BatchOptions options) {
        BatchReport<T> report = new BatchReport<>(collection.kind(), rows);
        for (List<Submission<T>> part : parts(rows.rows())) {
            report.add(write(tx, part, author));
        }
        return report.json(options.dryRun(), options.atomic());
    }

    private ObjectNode inParts(BatchPart<T> rows, Author author) {
        BatchReport<T> report = new BatchReport<>(collection.kind(), rows);
        platform.transactions
                .commitEach(parts(rows.rows()), (tx, part) -> write(tx, part, author))
                .forEach(report::add);
        return report.json(false, false);
    }

    private List<Case<T>> write(Handle tx, List<Submission<T>> part, Author author) {
        return platform.writer.write(tx, collection.kind(), part, collection.rules(), author);
    }

    private List<List<Submission<T>>> parts(List<Submission<T>> sent) {
        List<Submission<T>> rows = collection.rules().withinSubject() ? bySubject(sent) : sent;
        List<List<Submission<T>>> parts = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS_AT_A_TIME) {
            parts.add(rows.subList(from, Math.min(rows.size(), from + ROWS_AT_A_TIME)));
        }
        return parts;
    }

    private List<Submission<T>> bySubject(List<Submission<T>> sent) {
        Map<String, List<Submission<T>>> subjects = new TreeMap<>();
        for (Submission<T> row : sent) {
            subjects.computeIfAbsent(collection.kind().subject().apply(row.proposal()), none -> new ArrayList<>())
                    .add(row);
        }
        return subjects.values().stream().flatMap(List::stream).toList();
    }
}
