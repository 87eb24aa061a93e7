package vn.hiza.gateway.reportpage;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Gives out the files of the page: to everybody, as they hold nobody's data. */
@Singleton
public class PageRoutes {
    private static final String BELOW = "/report/";
    /** Scripts and styles from here alone, none within the page; shown in nobody's frame. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private final PageFiles files;

    public PageRoutes(PageFiles files) {
        this.files = files;
    }

    /** Before the gateway's own resources, whose catch-all would answer first. */
    void register(@Observes Router router) {
        router.route("/report").order(-1).handler(this::page);
        router.route(BELOW + "*").order(-1).handler(this::file);
    }

    /** The router takes the address with a slash for the same; the worker does not. */
    private void page(RoutingContext context) {
        if (context.request().path().equals(BELOW)) {
            context.response()
                    .setStatusCode(308)
                    .putHeader("Location", "/report")
                    .end();
        } else {
            answer(context, PageFiles.PAGE);
        }
    }

    private void file(RoutingContext context) {
        answer(context, context.request().path().substring(BELOW.length()));
    }

    private void answer(RoutingContext context, String name) {
        PageFile file = files.named(name);
        HttpServerRequest request = context.request();
        if (file == null || !(request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD)) {
            context.next();
            return;
        }
        HttpServerResponse response = context.response();
        response.putHeader("Content-Type", file.type())
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Cache-Control", "no-cache")
                .putHeader("Vary", "Accept-Encoding")
                .putHeader("ETag", file.etag());
        if (name.equals(PageFiles.WORKER)) {
            // else it could only serve what lies below its own folder, and not the page itself
            response.putHeader("Service-Worker-Allowed", "/report");
        }
        if (file.etag().equals(request.getHeader("If-None-Match"))) {
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
