package vn.hiza.gateway.signin;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

/** Ends a session at the gateway; at the next sign-in in this browser the provider is asked to ask anew who it is. */
public final class SessionEnd {
    private SessionEnd() {}

    public static void of(RoutingContext context, SignInConfig config) {
        LeftHere.remember(context, config.secureCookies());
        for (Cookie cookie : context.request().cookies()) {
            if (cookie.getName().startsWith("q_session_" + SignInProvider.NAME)) {
                context.response()
                        .addCookie(Cookie.cookie(cookie.getName(), "")
                                .setPath("/")
                                .setHttpOnly(true)
                                .setMaxAge(0));
            }
        }
    }
}
