package vn.hiza.gateway.boardpage.rest;

import io.vertx.ext.web.RoutingContext;
import vn.hiza.gateway.signin.WantedPage;

/** An address with a slash at its end is led to the one without: each page has one address, which it can be known by. */
final class TrailingSlash {
    private TrailingSlash() {}

    static boolean has(RoutingContext context) {
        String path = context.normalizedPath();
        return path.length() > 1 && path.endsWith("/");
    }

    /** Leads on, or leaves it to others where the address without would name another host. */
    static void leadOn(RoutingContext context) {
        String query = context.request().query();
        String address = context.normalizedPath().replaceFirst("/+$", "")
                + (query == null || query.isEmpty() ? "" : "?" + query);
        if (has(context) && WantedPage.isHere(address)) {
            context.response().setStatusCode(308).putHeader("Location", address).end();
        } else {
            context.next();
        }
    }
}
