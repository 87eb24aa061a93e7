package vn.hiza.gateway.reportpage;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Tells the page's own calls from those that a foreign page makes with the visitor's cookie. The header is one that browsers
 * let no foreign page set; what browsers say of the origin, where they say it, must agree.
 */
final class OwnPage {
    private OwnPage() {}

    static boolean sent(HttpServerRequest request) {
        return "JavaScript".equals(request.getHeader("X-Requested-With"))
                && fromHere(request.getHeader("Sec-Fetch-Site"))
                && ofHere(request.getHeader("Origin"), request);
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
