package vn.hiza.health.dhis2.datavalue.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.util.Map;
import vn.hiza.health.dhis2.datavalue.DataValueFormat;
import vn.hiza.health.dhis2.datavalue.DataValueImport;
import vn.hiza.health.dhis2.summary.ImportSummary;
import vn.hiza.health.dhis2.summary.rest.WebMessages;
import vn.hiza.rest.access.CurrentRequest;
import vn.hiza.rest.batch.ReceivedBody;
import vn.hiza.rest.collection.IdempotencyHeader;
import vn.hiza.rest.collection.OncePerKey;
import vn.hiza.rest.collection.StoredAnswers;

/** Imports at once; a request with an idempotency key in one transaction with its answer, and only the first time it comes. */
@ApplicationScoped
public class OnceImported {
    private final DataValueImport values;
    private final OncePerKey once;
    private final CurrentRequest request;

    public OnceImported(DataValueImport values, OncePerKey once, CurrentRequest request) {
        this.values = values;
        this.once = once;
        this.request = request;
    }

    Response answer(ReceivedBody received, DataValueFormat format, Map<String, String> said) {
        boolean repeatable = new IdempotencyHeader(request).value() != null && !"true".equals(said.get("dryRun"));
        return values.within(() -> {
            byte[] body = received.whole();
            return repeatable
                    ? WebMessages.of(once.answer(body, tx -> stored(imported(body, format, said))), request)
                    : WebMessages.of(imported(body, format, said), request);
        });
    }

    private ImportSummary imported(byte[] body, DataValueFormat format, Map<String, String> said) {
        return values.imported(new ByteArrayInputStream(body), format, said);
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
