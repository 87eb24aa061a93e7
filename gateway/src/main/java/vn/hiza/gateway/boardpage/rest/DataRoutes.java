package vn.hiza.gateway.boardpage.rest;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hiza.gateway.signin.PageSession;

/**
 * What pages and their readers get of the API with a session: {@code GET /data/…} is made anew as a call of {@code /api/v1/…}
 * with the session's token, so that it answers what the token alone would be answered. Nothing is written this way.
 */
@Singleton
public class DataRoutes {
    private static final String BELOW = "/data/";
    /** A link says by its ending what a script says in a header. */
    private static final Map<String, String> TYPES = Map.of(
            ".csv", "text/csv",
            ".json", "application/json",
            ".svg", "image/svg+xml",
            ".pdf", "application/pdf",
            ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** What is had in several formats; anywhere else an ending is part of a key. */
    private static final Pattern IN_FORMATS = Pattern.compile("(charts/[^/.]+|report)(\\.[a-z]+)");

    private final PageFailures failures;

    public DataRoutes(PageFailures failures) {
        this.failures = failures;
    }

    void register(@Observes Router router) {
        router.get(BELOW + "*").order(-2).handler(DataRoutes::call);
        router.route(BELOW + "*").order(-2).failureHandler(failures::tell);
    }

    private static void call(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = context.normalizedPath();
        String token = PageSession.token(context);
        if (token == null || !path.startsWith(BELOW)) {
            context.next();
            return;
        }
        if (TrailingSlash.has(context)) {
            TrailingSlash.leadOn(context);
            return;
        }
        PageFailures.admitted(context);
        // to a cache between, this is an answer to a cookie, which it may not tell from another reader's
        context.addHeadersEndHandler(sent -> context.response()
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Content-Type-Options", "nosniff"));
        request.headers().remove("Cookie").set("Authorization", "Bearer " + token);
        String wanted = path.substring(BELOW.length());
        Matcher drawn = IN_FORMATS.matcher(wanted);
        String type = drawn.matches() ? TYPES.get(drawn.group(2)) : null;
        if (type != null) {
            request.headers().set("Accept", type);
            wanted = drawn.group(1);
        }
        String query = request.query();
        context.reroute("/api/v1/" + wanted + (query == null ? "" : "?" + query));
    }
}
