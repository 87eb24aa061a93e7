package vn.hiza.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Set;

/**
 * Tells a service who asked for what, and keeps headers that concern one connection on that connection. What a caller
 * claims about forwarding is dropped: the gateway is the first that may say it.
 */
final class ForwardedHeaders implements ProxyInterceptor {
    private static final List<String> CLAIMS =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Port");
    private static final List<String> ONE_CONNECTION = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Upgrade");

    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest request = context.request().proxiedRequest();
        MultiMap headers = context.request().headers();
        dropConnectionHeaders(headers);
        headers.remove("Expect");
        CLAIMS.forEach(headers::remove);
        SocketAddress from = request.remoteAddress();
        String client = from == null ? "unknown" : from.hostAddress();
        String host = request.authority() == null ? "" : request.authority().toString();
        headers.set("X-Forwarded-For", client);
        headers.set("X-Forwarded-Proto", request.scheme());
        headers.set("X-Forwarded-Host", host);
        headers.set(
                "Forwarded",
                "for=\"" + (client.indexOf(':') < 0 ? client : "[" + client + "]") + "\";host=\"" + host + "\";proto="
                        + request.scheme());
        return context.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        dropConnectionHeaders(response.headers());
        if (response.getBody() != null && WITHOUT_BODY.contains(response.getStatusCode())) {
            // else an answer of unknown length would be announced as chunked, which these must not be
            response.getBody().stream().resume();
            response.setBody(null);
        }
        return context.sendResponse();
    }

    private static void dropConnectionHeaders(MultiMap headers) {
        for (String named : headers.getAll("Connection")) {
            for (String name : named.split(",", -1)) {
                headers.remove(name.trim());
            }
        }
        ONE_CONNECTION.forEach(headers::remove);
    }
}
