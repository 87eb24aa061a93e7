package vn.hiza.gateway.pagefile;

import io.vertx.core.http.HttpServerResponse;

/**
 * What a browser is told beside a page or a file of one.
 *
 * @param policy where content may come from; no page of ours runs a script or takes a style from within itself
 * @param referrer what other pages learn of where a visitor came from
 * @param caching who may keep it, and for how long
 */
public record PageHeaders(String policy, String referrer, String caching) {
    public PageHeaders kept(String otherwise) {
        return new PageHeaders(policy, referrer, otherwise);
    }

    void on(HttpServerResponse response) {
        response.putHeader("Content-Security-Policy", policy)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", referrer)
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Cache-Control", caching);
    }
}
