package vn.hiza.gateway.signin;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Tells our pages' own calls from those that a foreign page makes with the visitor's cookie, by what browsers let no page say
 * for itself.
 */
public final class OwnPage {
    private OwnPage() {}

    /** Whether a script of ours sent it: the header is one that browsers let no foreign page set; their word must agree. */
    public static boolean sent(HttpServerRequest request) {
        return "JavaScript".equals(request.getHeader("X-Requested-With"))
                && fromHere(request.getHeader("Sec-Fetch-Site"))
                && ofHere(request.getHeader("Origin"), request);
    }

    /** Whether a form of ours sent it: browsers say where a form comes from, and one that says nothing is not believed. */
    public static boolean formSent(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return (site != null || origin != null) && fromHere(site) && ofHere(origin, request);
    }

    private static boolean fromHere(@Nullable String site) {
        return site == null || site.equals("same-origin");
    }

    private static boolean ofHere(@Nullable String origin, HttpServerRequest request) {
        if (origin == null) {
            return true;
        }
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null
                    && request.authority() != null
                    && authority.equalsIgnoreCase(request.authority().toString());
        } catch (IllegalArgumentException noOrigin) {
            return false;
        }
    }
}
