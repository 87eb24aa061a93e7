package vn.hiza.gateway.signin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** How people sign in to the phone page and the board page, with one session for both. Whatever else a provider needs is set with {@code quarkus.oidc.*}. */
@ConfigMapping(prefix = "hiza.report-page")
public interface SignInConfig {
    /** The OpenID Connect provider, below which {@code .well-known/openid-configuration} is found. Without it nobody can sign in. */
    Optional<URI> provider();

    /** What the provider knows the pages as; their one redirect address is {@code /report/sign-in} at the gateway. */
    @WithDefault("hiza-report-page")
    String clientId();

    /** The secret of that client, where the provider gave it one. PKCE is used with and without. */
    Optional<String> clientSecret();

    /**
     * What session cookies are encrypted with, 32 characters or more, the same for all instances of the gateway. Without it
     * one is made at the start, and a new start asks everybody to sign in again.
     */
    Optional<String> cookieSecret();

    /** Whether the session cookie travels over https alone; {@code false} only where the gateway is tried out on loopback. */
    @WithDefault("true")
    boolean secureCookies();
}
