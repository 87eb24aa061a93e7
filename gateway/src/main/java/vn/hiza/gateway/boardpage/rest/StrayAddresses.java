package vn.hiza.gateway.boardpage.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import vn.hiza.gateway.boardpage.Link;
import vn.hiza.gateway.boardpage.PageWords;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.boardpage.rest.PageAnswers.Message;
import vn.hiza.gateway.language.ReaderLanguage;
import vn.hiza.rest.strict.ReadableAddress;

/**
 * Addresses that are none, told to people by a page: those that cannot be read, before anything else is asked of them, and
 * those that nobody has. What programs call is answered by problem documents, as everywhere.
 */
@Singleton
public class StrayAddresses {
    private static final List<String> OF_PROGRAMS = List.of("/api/", "/q/", "/openapi", "/report/session");
    /** Before the refusal that all services share, which people cannot read. */
    private static final int BEFORE_ALL = 1_100;

    private static final int AFTER_PAGES = 0;

    private final PageWords words;
    private final PageAnswers answers;

    public StrayAddresses(PageWords words, PageAnswers answers) {
        this.words = words;
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseUnreadable, BEFORE_ALL);
    }

    void register(@Observes Router router) {
        router.get().order(AFTER_PAGES).handler(this::tellAbsent);
    }

    private void refuseUnreadable(RoutingContext context) {
        if (ofPrograms(context.request()) || ReadableAddress.of(context.request())) {
            context.next();
        } else {
            tell(context, 400, "bad.title", "bad.unreadable");
        }
    }

    /** Whoever takes pages is told by one; a script that asks for a file takes none. */
    private void tellAbsent(RoutingContext context) {
        String accepted = context.request().getHeader("Accept");
        if (ofPrograms(context.request()) || accepted == null || !accepted.contains("text/html")) {
            context.next();
        } else {
            tell(context, 404, "no-right.title", "no-right.text");
        }
    }

    private static boolean ofPrograms(HttpServerRequest request) {
        return OF_PROGRAMS.stream().anyMatch(request.path()::startsWith);
    }

    private void tell(RoutingContext context, int status, String title, String text) {
        Saying say = words.in(ReaderLanguage.of(context));
        Link board = new Link("/", say.of("link.back"), false);
        answers.tellAnybody(context, say, status, new Message(title, text, List.of(board)));
    }
}
