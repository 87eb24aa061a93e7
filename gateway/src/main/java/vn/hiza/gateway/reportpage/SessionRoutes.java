package vn.hiza.gateway.reportpage;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.Cookie;
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
import vn.hiza.rest.access.Caller;

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
    private static final String COUNTS = "/api/v1/vaccination-counts";
    /** The calls of the page, by method and address; there are no others. */
    private static final Map<String, String> CALLS = Map.of(
            "GET " + SESSION + "/latest", COUNTS + "/latest",
            "POST " + SESSION + "/batch", COUNTS + "/batch");

    private final PageSession session;
    private final Clock clock;

    public SessionRoutes(PageSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    void register(@Observes Router router) {
        router.get("/report/sign-in").order(CALLED).handler(SessionRoutes::signedIn);
        router.route("/report/sign-in").order(CALLED).failureHandler(SessionRoutes::noSignIn);
        router.route(SESSION + "*").order(CALLED).failureHandler(SessionRoutes::noSession);
        router.route(SESSION + "*").order(REFUSED).handler(SessionRoutes::refuseForeign);
        router.get(SESSION).order(ANSWERED).handler(this::who);
        router.delete(SESSION).order(ANSWERED).handler(SessionRoutes::end);
        router.route(SESSION + "/*").order(CALLED).handler(SessionRoutes::call);
    }

    private static void signedIn(RoutingContext context) {
        context.response().setStatusCode(303).putHeader("Location", "/report").end();
    }

    /** The provider is away, or answers nonsense: the page says so better than an error would. */
    private static void noSignIn(RoutingContext context) {
        if (partOfTheSignIn(context.failure())) {
            context.next();
            return;
        }
        LOG.warnf("nobody can sign in: %s", String.valueOf(context.failure()));
        context.response()
                .setStatusCode(303)
                .putHeader("Location", "/report?error=unavailable")
                .end();
    }

    /** The steps of a sign-in reach the router as failures too: who is sent on, and who has to be asked first. */
    private static boolean partOfTheSignIn(Throwable failure) {
        return failure instanceof AuthenticationRedirectException
                || failure instanceof AuthenticationFailedException
                || failure instanceof UnauthorizedException;
    }

    private static void noSession(RoutingContext context) {
        if (context.get(ADMITTED) != null || partOfTheSignIn(context.failure())) {
            context.next();
            return;
        }
        LOG.warnf("a session could not be read: %s", String.valueOf(context.failure()));
        PageAnswers.problem(
                context, 503, "sign-in-unavailable", "The sign-in provider cannot be reached just now; try again.");
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

    private static void end(RoutingContext context) {
        for (Cookie cookie : context.request().cookies()) {
            if (cookie.getName().startsWith("q_session_" + SignInProvider.NAME)) {
                context.response()
                        .addCookie(Cookie.cookie(cookie.getName(), "")
                                .setPath("/report")
                                .setHttpOnly(true)
                                .setMaxAge(0));
            }
        }
        context.response().setStatusCode(204).end();
    }

    private static void call(RoutingContext context) {
        HttpServerRequest request = context.request();
        String address = CALLS.get(request.method() + " " + request.path());
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
