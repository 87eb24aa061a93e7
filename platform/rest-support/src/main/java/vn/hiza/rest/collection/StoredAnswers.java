package vn.hiza.rest.collection;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.TreeMap;
import vn.hiza.facts.StoredAnswer;

/** Answers on their way into and out of the store of idempotency keys. */
public final class StoredAnswers {
    private static final int NO_CONTENT = 204;

    private StoredAnswers() {}

    static StoredAnswer of(Response answer) {
        Map<String, String> headers = new TreeMap<>();
        for (String name : new String[] {"ETag", "Location", "Hiza-Event-Id", "Hiza-Wait-Token"}) {
            String value = answer.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new StoredAnswer(answer.getStatus(), headers, String.valueOf(answer.getEntity()));
    }

    public static Response response(StoredAnswer stored) {
        Response.ResponseBuilder response = Response.status(stored.status());
        if (stored.status() != NO_CONTENT) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(stored.body());
        }
        stored.headers().forEach(response::header);
        return response.build();
    }

    /** An answer fresh from its making. */
    public static Response json(int status, String body) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }
}
