package vn.hiza.gateway.boardpage.rest;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import vn.hiza.gateway.signin.PageSession;

/**
 * What pages and their readers get of the API with a session: {@code GET /data/…} is made anew as a call of {@code /api/v1/…}
 * with the session's token, so that it answers what the token alone would be answered. Nothing is written this way.
 */
@Singleton
public class DataRoutes {
    private static final String BELOW = "/data/";

    void register(@Observes Router router) {
        router.get(BELOW + "*").order(-2).handler(DataRoutes::call);
    }

    private static void call(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = context.normalizedPath();
        String token = PageSession.token(context);
        if (token == null || !path.startsWith(BELOW)) {
            context.next();
            return;
        }
        request.headers().remove("Cookie").set("Authorization", "Bearer " + token);
        String query = request.query();
        context.reroute("/api/v1/" + path.substring(BELOW.length()) + (query == null ? "" : "?" + query));
    }
}
