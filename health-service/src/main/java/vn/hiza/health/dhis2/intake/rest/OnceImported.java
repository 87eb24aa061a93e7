package vn.hiza.health.dhis2.intake.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import vn.hiza.health.dhis2.summary.ImportSummary;
import vn.hiza.health.dhis2.summary.rest.WebMessages;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.batch.ReceivedBody;
import vn.hiza.rest.batch.RowIntake;
import vn.hiza.rest.collection.IdempotencyHeader;
import vn.hiza.rest.collection.OncePerKey;
import vn.hiza.rest.collection.StoredAnswers;

/** Imports at once; a request with an idempotency key in one transaction with its answer, and only the first time it comes. */
@ApplicationScoped
public class OnceImported {
    private final OncePerKey once;
    private final CurrentRequest request;

    public OnceImported(OncePerKey once, CurrentRequest request) {
        this.once = once;
        this.request = request;
    }

    /** @param importer imports what came in, when there is place for another large body */
    public Response answer(
            ReceivedBody received, boolean dryRun, RowIntake<?> gate, Function<byte[], ImportSummary> importer) {
        boolean repeatable = new IdempotencyHeader(request).value() != null && !dryRun;
        return gate.within(() -> {
            byte[] body = received.whole();
            return repeatable
                    ? WebMessages.of(once.answer(body, tx -> stored(importer.apply(body))), request)
                    : WebMessages.of(importer.apply(body), request);
        });
    }

    private static Response stored(ImportSummary summary) {
        Response answer =
                StoredAnswers.json(summary.httpStatus(), summary.message().toString());
        return summary.waitToken() == null
                ? answer
                : Response.fromResponse(answer)
                        .header("Hiza-Wait-Token", summary.waitToken())
                        .build();
    }
}
