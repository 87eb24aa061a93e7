package vn.hiza.gateway.signin;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * The page somebody wanted when sent away to sign in. A sign-in that succeeds leads there by itself; this is for one that
 * does not, whose way back has forgotten it.
 */
public final class WantedPage {
    private static final String COOKIE = "hiza_wanted";
    private static final Duration LASTS = Duration.ofMinutes(30);
    /** A longer one is not worth remembering: the cookie would not be kept. */
    private static final int LONGEST = 2_000;

    private WantedPage() {}

    static void remember(RoutingContext context, boolean secure) {
        String uri = context.request().uri();
        String path = context.request().path();
        boolean page = !path.equals(SignInRoutes.ADDRESS) && !path.startsWith("/data/") && uri.length() <= LONGEST;
        context.response()
                .addCookie(Cookie.cookie(COOKIE, page ? URLEncoder.encode(uri, StandardCharsets.UTF_8) : "")
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(secure)
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(page ? LASTS.toSeconds() : 0));
    }

    /** An address of this gateway, or empty when it was the phone page's sign-in or nothing is known. */
    static Optional<String> of(RoutingContext context) {
        Cookie cookie = context.request().getCookie(COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        try {
            String uri = URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8);
            return Optional.of(uri).filter(WantedPage::isHere);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** Two slashes, or what browsers take for them, would name another host; characters that are not seen they leave out. */
    public static boolean isHere(String uri) {
        return uri.startsWith("/")
                && !uri.startsWith("//")
                && uri.chars().allMatch(each -> each > ' ' && each != 0x7f && each != '\\');
    }
}
