package vn.hiza.gateway.reportpage;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.ext.web.RoutingContext;
import vn.hiza.facts.FactJson;
import vn.hiza.rest.problem.Problem;

/** Answers of the page's own addresses, which no resource gives. */
final class PageAnswers {
    private PageAnswers() {}

    static void json(RoutingContext context, Object body) {
        send(context, 200, "application/json", body);
    }

    static void problem(RoutingContext context, int status, String slug, String detail) {
        send(context, status, Problem.MEDIA_TYPE, Problem.of(status, slug, detail));
    }

    static void notFound(RoutingContext context) {
        problem(context, 404, "not-found", "There is no such address or item.");
    }

    private static void send(RoutingContext context, int status, String type, Object body) {
        try {
            context.response()
                    .setStatusCode(status)
                    .putHeader("Content-Type", type)
                    .end(FactJson.MAPPER.writeValueAsString(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
