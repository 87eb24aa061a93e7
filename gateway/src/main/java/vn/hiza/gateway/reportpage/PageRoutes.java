package vn.hiza.gateway.reportpage;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import vn.hiza.gateway.pagefile.PageFile;
import vn.hiza.gateway.pagefile.PageFileAnswer;
import vn.hiza.gateway.pagefile.PageHeaders;

/** Gives out the files of the page: to everybody, as they hold nobody's data. */
@Singleton
public class PageRoutes {
    private static final String BELOW = "/report/";
    /** Scripts and styles from here alone, none within the page; shown in nobody's frame. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private static final PageHeaders HEADERS = new PageHeaders(POLICY, "no-referrer", "no-cache");

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
        HttpMethod method = context.request().method();
        if (file == null || !(method == HttpMethod.GET || method == HttpMethod.HEAD)) {
            context.next();
            return;
        }
        if (name.equals(PageFiles.WORKER)) {
            // else it could only serve what lies below its own folder, and not the page itself
            context.response().putHeader("Service-Worker-Allowed", "/report");
        }
        PageFileAnswer.send(context, file, HEADERS);
    }
}
