package vn.hiza.gateway.signin;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import vn.hiza.gateway.language.ReaderLanguage;

/** Sends people to the provider in their language, and remembers which page they wanted. */
@Singleton
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
public class SignInRedirect implements OidcRedirectFilter {
    private final SignInConfig config;

    public SignInRedirect(SignInConfig config) {
        this.config = config;
    }

    @Override
    public void filter(OidcRedirectContext redirect) {
        RoutingContext context = redirect.routingContext();
        if (context.request().getParam("ui_locales") == null) {
            redirect.additionalQueryParams()
                    .set("ui_locales", ReaderLanguage.of(context).code());
        }
        if (LeftHere.isRemembered(context) && context.request().getParam("prompt") == null) {
            redirect.additionalQueryParams().set("prompt", "login");
        }
        WantedPage.remember(context, config.secureCookies());
    }
}
