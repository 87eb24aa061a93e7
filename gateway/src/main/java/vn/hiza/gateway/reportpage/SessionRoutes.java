package vn.hiza.gateway.reportpage;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import vn.hiza.facts.Caller;
import vn.hiza.gateway.signin.OwnPage;
import vn.hiza.gateway.signin.PageSession;
import vn.hiza.gateway.signin.SessionEnd;
import vn.hiza.gateway.signin.SignInConfig;
import vn.hiza.gateway.signin.SignInFailure;

/**
 * What the page does with its session. Whoever gets here has one, as the permission of these addresses demands. A call is made
 * anew as a call of the API with the session's token, so that nothing is allowed here that the token alone would not allow.
 */
@Singleton
public class SessionRoutes {
    private static final Logger LOG = Logger.getLogger(SessionRoutes.class);
    static final String SESSION = "/report/session";
    /** Where the order of the routes matters: foreign calls are refused, own addresses answered, what is left are calls of the API. */
    static final int ANSWERED = -3;

    /** Marks a call whose session was read: what fails after that is not the sign-in. */
    private static final String ADMITTED = "hiza.page.admitted";

    private static final int REFUSED = -4;
    private static final int CALLED = -2;

    private final PageSession session;
    private final SignInConfig config;
    private final Clock clock;

    public SessionRoutes(PageSession session, SignInConfig config, Clock clock) {
        this.session = session;
        this.config = config;
        this.clock = clock;
    }

    void register(@Observes Router router) {
        router.route(SESSION + "*").order(CALLED).failureHandler(this::noSession);
        router.route(SESSION + "*").order(REFUSED).handler(SessionRoutes::refuseForeign);
        router.get(SESSION).order(ANSWERED).handler(this::who);
        router.delete(SESSION).order(ANSWERED).handler(this::end);
        router.route(SESSION + "/*").order(CALLED).handler(SessionRoutes::call);
    }

    private void noSession(RoutingContext context) {
        if (context.get(ADMITTED) != null || SignInFailure.isStep(context.failure())) {
            context.next();
            return;
        }
        LOG.warnf("a session could not be read: %s", String.valueOf(context.failure()));
        if (config.provider().isEmpty()) {
            PageAnswers.problem(
                    context,
                    503,
                    "sign-in-not-configured",
                    "Nobody can sign in here yet: set HIZA_REPORT_PAGE_PROVIDER to an OpenID Connect provider.");
        } else {
            PageAnswers.problem(
                    context, 503, "sign-in-unavailable", "The sign-in provider cannot be reached just now; try again.");
        }
    }

    private static void refuseForeign(RoutingContext context) {
        if (OwnPage.sent(context.request())) {
            context.response().putHeader("Cache-Control", "no-store");
            context.put(ADMITTED, true);
            context.next();
        } else {
            PageAnswers.problem(context, 403, "foreign-page", "Only the page at /report calls this address.");
        }
    }

    private void who(RoutingContext context) {
        Optional<Caller> caller = session.caller(context);
        if (caller.isEmpty()) {
            PageAnswers.problem(
                    context,
                    401,
                    "unauthorized",
                    "The session's token is not valid here; sign in again. Its audience must hold hiza.");
            return;
        }
        Map<String, Object> who = new TreeMap<>();
        who.put("client", caller.get().client());
        who.put("name", PageSession.name(context));
        who.put("districts", new TreeSet<>(caller.get().districts()));
        who.put("today", LocalDate.now(clock).toString());
        PageAnswers.json(context, who);
    }

    private void end(RoutingContext context) {
        SessionEnd.of(context, config);
        context.response().setStatusCode(204).end();
    }

    private static void call(RoutingContext context) {
        HttpServerRequest request = context.request();
        String address = PageCalls.address(request);
        String token = PageSession.token(context);
        if (address == null || token == null) {
            PageAnswers.notFound(context);
            return;
        }
        request.headers().remove("Cookie").set("Authorization", "Bearer " + token);
        String query = request.query();
        context.reroute(address + (query == null ? "" : "?" + query));
    }
}
