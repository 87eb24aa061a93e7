package vn.hiza.gateway.answer.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.answer.Answer;
import vn.hiza.rest.collection.EntityTags;

/** Sends answers, or 304 to whoever has them already. */
public final class Answers {
    private Answers() {}

    public static Response response(Answer answer, @Nullable String ifNoneMatch) {
        Response.ResponseBuilder response = EntityTags.matches(ifNoneMatch, answer.etag())
                ? Response.notModified()
                : Response.ok(answer.body(), MediaType.APPLICATION_JSON_TYPE);
        return response.header("ETag", answer.etag())
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
