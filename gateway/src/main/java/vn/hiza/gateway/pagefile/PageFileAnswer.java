package vn.hiza.gateway.pagefile;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/** Sends files: packed to whoever takes that, and not again to whoever has them. */
public final class PageFileAnswer {
    private PageFileAnswer() {}

    public static void send(RoutingContext context, PageFile file, PageHeaders headers) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        headers.on(response);
        response.putHeader("Content-Type", file.type())
                .putHeader("Vary", "Accept-Encoding")
                .putHeader("ETag", file.etag());
        if (response.getStatusCode() == 200 && file.etag().equals(request.getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
        } else {
            send(request, response, file);
        }
    }

    private static void send(HttpServerRequest request, HttpServerResponse response, PageFile file) {
        boolean packed = takesPacked(request);
        byte[] body = packed ? file.packed() : file.plain();
        if (packed) {
            response.putHeader("Content-Encoding", "gzip");
        }
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader("Content-Length", String.valueOf(body.length)).end();
        } else {
            response.end(Buffer.buffer(body));
        }
    }

    private static boolean takesPacked(HttpServerRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.toLowerCase(Locale.ROOT).contains("gzip");
    }
}
