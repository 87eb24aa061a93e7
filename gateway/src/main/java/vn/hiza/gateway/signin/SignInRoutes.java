package vn.hiza.gateway.signin;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Where the provider sends people back to. It is one address for all pages, so that a provider needs to know but one, and it
 * is the phone page's, which providers know already. Whoever wanted another page is led there by the sign-in itself.
 */
@Singleton
public class SignInRoutes {
    /** Where whoever could not sign in to a page is told why; the phone page tells it itself. */
    public static final String FAILED = "/sign-in-failed";

    static final String ADDRESS = "/report/sign-in";
    private static final Logger LOG = Logger.getLogger(SignInRoutes.class);
    private static final String PHONE_PAGE = "/report";

    private final SignInConfig config;

    public SignInRoutes(SignInConfig config) {
        this.config = config;
    }

    void register(@Observes Router router) {
        router.get(ADDRESS).order(-2).handler(context -> lead(context, PHONE_PAGE));
        router.route(ADDRESS).order(-2).failureHandler(this::noSignIn);
        router.get("/report/sign-in-refused").order(-2).handler(context -> tell(context, "refused"));
    }

    /** Nobody to sign in with, a provider that is away, or one that refused: the page says so better than an error would. */
    private void noSignIn(RoutingContext context) {
        if (SignInFailure.isStep(context.failure())) {
            context.next();
            return;
        }
        LOG.warnf("somebody could not sign in: %s", SignInFailure.causes(context.failure()));
        tell(context, reason(context.failure()));
    }

    /** Why a sign-in came to no end: {@code not-configured}, {@code refused} or {@code unavailable}. */
    public String reason(Throwable failure) {
        return config.provider().isEmpty() ? "not-configured" : SignInFailure.name(failure);
    }

    private static void tell(RoutingContext context, String error) {
        Optional<String> wanted = WantedPage.of(context);
        lead(
                context,
                wanted.map(page ->
                                FAILED + "?error=" + error + "&to=" + URLEncoder.encode(page, StandardCharsets.UTF_8))
                        .orElse(PHONE_PAGE + "?error=" + error));
    }

    private static void lead(RoutingContext context, String address) {
        context.response().setStatusCode(303).putHeader("Location", address).end();
    }
}
