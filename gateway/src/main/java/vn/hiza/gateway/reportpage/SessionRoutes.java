package vn.hiza.gateway.reportpage;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
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
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.FactJson;
import vn.hiza.rest.access.Caller;
import vn.hiza.rest.access.TokenCheck;
import vn.hiza.rest.problem.Problem;

/**
 * What the page does with its session. Whoever gets here has one, as the permission of these addresses demands. A call is made
 * anew as a call of the API with the session's token, so that nothing is allowed here that the token alone would not allow.
 */
@Singleton
public class SessionRoutes {
    private static final Logger LOG = Logger.getLogger(SessionRoutes.class);
    private static final String SESSION = "/report/session";
    private static final String COUNTS = "/api/v1/vaccination-counts";
    /** The calls of the page, by method and address; there are no others. */
    private static final Map<String, String> CALLS = Map.of(
            "GET " + SESSION + "/latest", COUNTS + "/latest",
            "POST " + SESSION + "/batch", COUNTS + "/batch");

    private final TokenCheck tokens;
    private final Clock clock;

    public SessionRoutes(TokenCheck tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    void register(@Observes Router router) {
        router.get("/report/sign-in").order(-2).handler(SessionRoutes::signedIn);
        router.route("/report/sign-in").order(-2).failureHandler(SessionRoutes::noSignIn);
        router.route(SESSION + "*").order(-2).failureHandler(SessionRoutes::noSession);
        router.route(SESSION + "*").order(-3).handler(SessionRoutes::refuseForeign);
        router.get(SESSION).order(-2).handler(this::who);
        router.delete(SESSION).order(-2).handler(SessionRoutes::end);
        router.route(SESSION + "/*").order(-2).handler(SessionRoutes::call);
    }

    private static void signedIn(RoutingContext context) {
        context.response().setStatusCode(303).putHeader("Location", "/report").end();
    }

    /** The provider is away, or answers nonsense: the page says so better than an error would. */
    private static void noSignIn(RoutingContext context) {
        LOG.warnf("nobody can sign in: %s", String.valueOf(context.failure()));
        context.response()
                .setStatusCode(303)
                .putHeader("Location", "/report?error=unavailable")
                .end();
    }

    private static void noSession(RoutingContext context) {
        LOG.warnf("a session could not be read: %s", String.valueOf(context.failure()));
        answer(
                context,
                Problem.of(503, "sign-in-unavailable", "The sign-in provider cannot be reached just now; try again."));
    }

    private static void refuseForeign(RoutingContext context) {
        if (OwnPage.sent(context.request())) {
            context.response().putHeader("Cache-Control", "no-store");
            context.next();
        } else {
            answer(context, Problem.of(403, "foreign-page", "Only the page at /report calls this address."));
        }
    }

    private void who(RoutingContext context) {
        Optional<Caller> caller =
                Optional.ofNullable(token(context)).flatMap(token -> tokens.callerOf("Bearer " + token));
        if (caller.isEmpty()) {
            answer(
                    context,
                    Problem.of(
                            401,
                            "unauthorized",
                            "The session's token is not valid here; sign in again. Its audience must hold hiza."));
            return;
        }
        Map<String, Object> who = new TreeMap<>();
        who.put("client", caller.get().client());
        who.put("name", name(context));
        who.put("districts", new TreeSet<>(caller.get().districts()));
        who.put("today", LocalDate.now(clock).toString());
        answer(context, 200, "application/json", who);
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
        String token = token(context);
        if (address == null || token == null) {
            answer(context, Problem.of(404, "not-found", "There is no such address or item."));
            return;
        }
        request.headers().remove("Cookie").set("Authorization", "Bearer " + token);
        String query = request.query();
        context.reroute(address + (query == null ? "" : "?" + query));
    }

    private static @Nullable String token(RoutingContext context) {
        AccessTokenCredential credential = context.user() instanceof QuarkusHttpUser user
                ? user.getSecurityIdentity().getCredential(AccessTokenCredential.class)
                : null;
        return credential == null ? null : credential.getToken();
    }

    /** What people call whoever signed in, where the provider says it. */
    private static @Nullable String name(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                        && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken identity
                ? identity.getClaim("name")
                : null;
    }

    private static void answer(RoutingContext context, Problem problem) {
        answer(context, problem.status(), Problem.MEDIA_TYPE, problem);
    }

    private static void answer(RoutingContext context, int status, String type, Object body) {
        try {
            context.response()
                    .setStatusCode(status)
                    .putHeader("Content-Type", type)
                    .end(FactJson.MAPPER.writeValueAsString(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
