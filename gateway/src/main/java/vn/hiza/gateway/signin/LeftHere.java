package vn.hiza.gateway.signin;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/**
 * That somebody signed out in this browser. A provider may keep a session of its own and would let the next person in as the
 * last one; so it is asked to ask anew, whichever address the next one opens.
 */
final class LeftHere {
    private static final String COOKIE = "hiza_left";
    /** As long as a session lasts that is not used. */
    private static final Duration LASTS = Duration.ofDays(30);

    private LeftHere() {}

    static void remember(RoutingContext context, boolean secure) {
        context.response()
                .addCookie(Cookie.cookie(COOKIE, "yes")
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(secure)
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(LASTS.toSeconds()));
    }

    static boolean isRemembered(RoutingContext context) {
        return context.request().getCookie(COOKIE) != null;
    }
}
