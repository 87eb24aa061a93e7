package vn.hiza.rest.job;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.FactJson;
import vn.hiza.facts.Transactions;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.batch.BatchOptions;
import vn.hiza.rest.batch.LongBatch;
import vn.hiza.rest.batch.RowAnswers;
import vn.hiza.rest.batch.RowFormat;
import vn.hiza.rest.collection.Cursors;
import vn.hiza.rest.collection.Parameters;
import vn.hiza.rest.table.TableFile;

/** The jobs of a collection, for those who sent them and for admins; for others there are none. */
@ApplicationScoped
public class BatchJobs {
    private static final int A_PAGE = 50;

    private final JobStore store = new JobStore();
    private final Transactions transactions;
    private final CurrentRequest request;
    private final Clock clock;
    private final LongCollections collections;

    public BatchJobs(Transactions transactions, CurrentRequest request, Clock clock, LongCollections collections) {
        this.transactions = transactions;
        this.request = request;
        this.clock = clock;
        this.collections = collections;
    }

    Response list(String collection, UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        int limit = parameters.number("limit", A_PAGE, 1, 1_000);
        UUID before = id(Cursors.key(parameters.text("cursor")));
        List<BatchJob> found = transactions.read(tx -> store.list(tx, collection, onlyOwn(), before, limit + 1));
        List<BatchJob> shown = found.subList(0, Math.min(limit, found.size()));
        ObjectNode page = FactJson.MAPPER.createObjectNode();
        ArrayNode items = page.putArray("items");
        transactions.read(tx -> {
            shown.forEach(job -> items.add(view(tx, job)));
            return shown.size();
        });
        page.put(
                "nextCursor",
                found.size() > limit ? Cursors.of(shown.get(limit - 1).id().toString()) : null);
        return json(page);
    }

    Response get(String collection, String id) {
        BatchJob job = find(collection, id);
        Response answer = json(transactions.read(tx -> view(tx, job)));
        return job.state().phase().ended()
                ? answer
                : Response.fromResponse(answer).header("Retry-After", 1).build();
    }

    /** What is written stays written, nothing more is; an atomic job leaves nothing. */
    Response cancel(String collection, String id) {
        BatchJob job = find(collection, id);
        boolean cancelled = transactions.commit(tx -> store.cancel(tx, job.id(), clock.instant()));
        if (!cancelled) {
            throw new BusinessException(
                    Category.CONFLICT,
                    "job-ended",
                    "The job has ended and can no longer be cancelled; see its report.");
        }
        return get(collection, id);
    }

    /** @param locale of a table's words; as the batch declared its own where none is named */
    Response report(String collection, String id, @Nullable String locale) {
        BatchJob job = find(collection, id);
        if (!job.state().phase().ended()) {
            throw new BusinessException(
                    Category.CONFLICT, "job-runs", "The job has not ended; its report is there when it has.");
        }
        MediaType asked = request.preferred(RowFormat.KNOWN);
        if (!asked.equals(MediaType.APPLICATION_JSON_TYPE)) {
            return table(job, TableFile.of(asked), locale);
        }
        JobProgress progress = transactions.read(tx -> store.progress(tx, job.id()));
        StreamingOutput report = new JobReport(transactions, store, job, progress)::writeTo;
        return Response.ok(report).type(MediaType.APPLICATION_JSON_TYPE).build();
    }

    private Response table(BatchJob job, TableFile file, @Nullable String locale) {
        LongBatch<?> batch = collections.batch(job.order()).orElseThrow();
        if (!batch.isTable()) {
            throw new NotAcceptableException();
        }
        if (!transactions.read(tx -> store.keepsBody(tx, job.id()))) {
            throw new BusinessException(
                    Category.GONE,
                    "table-not-kept",
                    "The table as it was sent is kept for " + JobStore.TABLE_KEPT.toDays()
                            + " days, and only of a job that was done; ask for the report as application/json.");
        }
        JobProgress progress = transactions.read(tx -> store.progress(tx, job.id()));
        BatchOptions options = job.order().options();
        RowAnswers.Manner manner = new RowAnswers.Manner(
                Boolean.TRUE.equals(new JobView(job, progress).applied()),
                options.dryRun(),
                "vi".equals(locale == null ? options.locale() : locale));
        JobTable table = new JobTable(transactions, store, job, manner, batch);
        StreamingOutput output = out -> table.writeTo(out, file);
        return file.download(Response.ok(output), "outcome").build();
    }

    private ObjectNode view(Handle tx, BatchJob job) {
        return new JobView(job, store.progress(tx, job.id())).json();
    }

    private BatchJob find(String collection, String text) {
        UUID id = id(text);
        if (id == null) {
            throw notFound();
        }
        return transactions
                .read(tx -> store.find(tx, collection, id))
                .filter(job ->
                        onlyOwn() == null || job.order().author().client().equals(onlyOwn()))
                .orElseThrow(BatchJobs::notFound);
    }

    /** The client whose jobs alone are seen; null for an admin. */
    private @Nullable String onlyOwn() {
        return request.caller().roles().contains("admin")
                ? null
                : request.caller().client();
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.length() != 36 ? null : UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static Response json(ObjectNode body) {
        return Response.ok(body.toString())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private static BusinessException notFound() {
        return new BusinessException(Category.NOT_FOUND, "not-found", "There is no such address or item.");
    }
}
