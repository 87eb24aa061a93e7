package vn.hiza.gateway.signin;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Caller;
import vn.hiza.rest.access.TokenCheck;

/** Who is behind a call of a page: the session was opened before, its access token is judged as any bearer token is. */
@Singleton
public class PageSession {
    private final TokenCheck tokens;

    public PageSession(TokenCheck tokens) {
        this.tokens = tokens;
    }

    public Optional<Caller> caller(RoutingContext context) {
        return Optional.ofNullable(token(context)).flatMap(token -> tokens.callerOf("Bearer " + token));
    }

    public static @Nullable String token(RoutingContext context) {
        AccessTokenCredential credential = context.user() instanceof QuarkusHttpUser user
                ? user.getSecurityIdentity().getCredential(AccessTokenCredential.class)
                : null;
        return credential == null ? null : credential.getToken();
    }

    /** What people call whoever signed in, where the provider says it. */
    public static @Nullable String name(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                        && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken identity
                ? identity.getClaim("name")
                : null;
    }
}
