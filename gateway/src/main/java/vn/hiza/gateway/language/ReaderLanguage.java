package vn.hiza.gateway.language;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language of a reader: what the address asks for, else what was asked for before, else the usual one. */
public final class ReaderLanguage {
    private static final String PARAMETER = "lang";
    private static final String COOKIE = "hiza_lang";

    private ReaderLanguage() {}

    /** What pages are read in, also where the address asks for something that is not offered. */
    public static Language of(RoutingContext context) {
        return asked(context).or(() -> remembered(context)).orElse(Language.VI);
    }

    /** The code that the address asks for and nobody offers; null when there is none. */
    public static @Nullable String notOffered(RoutingContext context) {
        String code = parameter(context);
        return code == null || Language.coded(code).isPresent() ? null : code;
    }

    /** Keeps for later visits what the address asks for. */
    public static void remember(RoutingContext context, boolean secure) {
        asked(context).ifPresent(language -> context.response()
                .addCookie(Cookie.cookie(COOKIE, language.code())
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(secure)
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(Duration.ofDays(365).toSeconds())));
    }

    private static Optional<Language> asked(RoutingContext context) {
        return Language.coded(parameter(context));
    }

    private static Optional<Language> remembered(RoutingContext context) {
        Cookie cookie = context.request().getCookie(COOKIE);
        return cookie == null ? Optional.empty() : Language.coded(cookie.getValue());
    }

    /** Null also where the address cannot be read at all, which is for others to say. */
    private static @Nullable String parameter(RoutingContext context) {
        try {
            return context.request().getParam(PARAMETER);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
