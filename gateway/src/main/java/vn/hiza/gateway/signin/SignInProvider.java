package vn.hiza.gateway.signin;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.OidcTenantConfigBuilder;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The provider that people sign in with. Resolved when the first of them comes: the gateway starts, and answers everybody else,
 * whether the provider is there or not.
 */
@ApplicationScoped
public class SignInProvider implements TenantConfigResolver {
    /** Names the session cookie too: another name than that of sessions which were for the phone page alone. */
    static final String NAME = "pages";

    /** Always the same one; another would be taken for a change of the configuration. */
    private final OidcTenantConfig provider;

    public SignInProvider(OidcConfig defaults, SignInConfig config) {
        OidcTenantConfigBuilder builder = OidcTenantConfig.builder(OidcConfig.getDefaultTenant(defaults))
                .tenantId(NAME)
                .tenantEnabled(true)
                .clientId(config.clientId());
        config.provider().ifPresent(url -> builder.authServerUrl(url.toString()));
        config.clientSecret().ifPresent(secret -> builder.credentials(secret));
        config.cookieSecret()
                .ifPresent(secret ->
                        builder.tokenStateManager().encryptionSecret(secret).end());
        builder.authentication().cookieForceSecure(config.secureCookies()).end();
        this.provider = builder.build();
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext context, OidcRequestContext<OidcTenantConfig> request) {
        return Uni.createFrom().item(provider);
    }
}
