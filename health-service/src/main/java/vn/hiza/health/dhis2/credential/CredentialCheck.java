package vn.hiza.health.dhis2.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Caller;
import vn.hiza.rest.access.CallerSource;

/** Signs a team's tool in as DHIS2 does: HTTP Basic with name and secret, or the secret alone as {@code ApiToken}. */
@ApplicationScoped
public class CredentialCheck implements CallerSource {
    private static final Logger LOG = Logger.getLogger(CredentialCheck.class);
    private static final String BASIC = "Basic ";
    private static final String API_TOKEN = "ApiToken ";
    private static final int LONGEST = 400;

    private final TeamCredentials credentials;

    public CredentialCheck(TeamCredentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public Optional<Caller> callerOf(String authorization) {
        if (authorization.length() > LONGEST) {
            return Optional.empty();
        }
        if (begins(authorization, API_TOKEN)) {
            return caller(null, authorization.substring(API_TOKEN.length()).trim());
        }
        return begins(authorization, BASIC)
                ? basic(authorization.substring(BASIC.length()).trim())
                : Optional.empty();
    }

    @Override
    public String advice() {
        return "Or sign in with a team's credential that is in force: its name and secret as Basic, or its secret alone as"
                + " \"ApiToken hzt_...\".";
    }

    @Override
    public List<String> challenges() {
        return List.of("Basic realm=\"hiza\", charset=\"UTF-8\"", "ApiToken realm=\"hiza\"");
    }

    private Optional<Caller> basic(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 1 ? Optional.empty() : caller(pair.substring(0, colon), pair.substring(colon + 1));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Optional<Caller> caller(@Nullable String name, String secret) {
        if (name != null && !name.matches("[A-Za-z0-9._-]{1,40}")) {
            return Optional.empty();
        }
        Optional<TeamCredential> proven = credentials.proven(name, Secret.presented(secret));
        if (proven.isEmpty()) {
            LOG.warnf("a sign-in was refused for the credential %s", name == null ? "of an unknown ApiToken" : name);
        }
        return proven.map(credential -> new Caller(
                "team-credential/" + credential.name(), Set.of("district-health"), Set.copyOf(credential.districts())));
    }

    private static boolean begins(String authorization, String scheme) {
        return authorization.regionMatches(true, 0, scheme, 0, scheme.length());
    }
}
