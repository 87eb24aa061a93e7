package vn.hiza.stack.issuer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jspecify.annotations.Nullable;

/** Signs people in as demo clients: the authorization code flow of OpenID Connect with PKCE. Knows no HTTP. */
final class SignIn {
    /** Short, as whoever signed in renews them. */
    private static final Duration USUAL_LIFE = Duration.ofMinutes(15);

    private static final JsonMapper JSON = new JsonMapper();

    private final Issuer issuer;
    private final IssuerKeys keys;
    private final DemoClients clients;
    private final SignInApplication application;
    private final SignInCodes codes;
    private final SignInSessions sessions;
    private volatile Duration life = USUAL_LIFE;

    SignIn(IssuerKeys keys, DemoClients clients, SignInApplication application, Clock clock) {
        this.issuer = new Issuer(keys, clients, clock);
        this.keys = keys;
        this.clients = clients;
        this.application = application;
        this.codes = new SignInCodes(clock);
        this.sessions = new SignInSessions(clock);
    }

    /** Says where everything is, below the given address. */
    String discovery(String base) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("issuer", Issuer.NAME);
        document.put("authorization_endpoint", base + "/authorize");
        document.put("token_endpoint", base + "/token");
        document.put("jwks_uri", base + "/jwks.json");
        document.put("response_types_supported", List.of("code"));
        document.put("grant_types_supported", List.of("authorization_code", "refresh_token"));
        document.put("subject_types_supported", List.of("public"));
        document.put("id_token_signing_alg_values_supported", List.of("RS256"));
        document.put("token_endpoint_auth_methods_supported", List.of("none"));
        document.put("code_challenge_methods_supported", List.of("S256"));
        document.put("scopes_supported", List.of("openid", "profile"));
        document.put("ui_locales_supported", List.of("vi", "en"));
        return json(document);
    }

    String keySet() {
        return new JsonWebKeySet(keys.key()).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    /** The address that an answer may be sent to, or a refusal that goes to nobody. */
    String redirect(Form request) {
        return SignInRequest.redirect(request, application);
    }

    void check(Form request) {
        SignInRequest.of(request, application);
    }

    /** Where somebody who chose a client is sent, with a code that stands for the choice. */
    String chosen(Form request) {
        SignInRequest checked = SignInRequest.of(request, application);
        String client = request.required("demo_client");
        if (clients.all().stream().noneMatch(each -> each.name().equals(client))) {
            throw new OAuthRefusal("access_denied", "there is no such demo client");
        }
        return answer(checked.redirect(), checked.state(), "code", codes.issue(checked, client));
    }

    static String answer(String redirect, @Nullable String state, String name, String value) {
        return redirect + "?" + name + "=" + encoded(value) + (state == null ? "" : "&state=" + encoded(state));
    }

    /** The tokens that a code, or a sign-in that goes on, is good for. */
    String tokens(Form request) {
        String grant = request.required("grant_type");
        if (!request.required("client_id").equals(application.id())) {
            throw new OAuthRefusal("invalid_client", "client_id is not that of an application known here");
        }
        return switch (grant) {
            case "authorization_code" -> begun(request);
            case "refresh_token" -> renewed(request.required("refresh_token"));
            default ->
                throw new OAuthRefusal(
                        "unsupported_grant_type", "grant_type is authorization_code or refresh_token here");
        };
    }

    /** From now on tokens are good for as long as this. */
    void tokensLast(Duration duration) {
        life = duration;
    }

    /** Nobody's sign-in goes on. */
    void endAll() {
        sessions.endAll();
    }

    private String begun(Form request) {
        SignInCodes.Issued issued = codes.redeem(
                request.required("code"), request.required("redirect_uri"), request.required("code_verifier"));
        return tokens(issued.client(), issued.request().nonce(), sessions.begin(issued.client()));
    }

    private String renewed(String refreshToken) {
        return tokens(sessions.client(refreshToken), null, refreshToken);
    }

    private String tokens(String client, @Nullable String nonce, String refreshToken) {
        Duration last = life;
        Map<String, Object> tokens = new LinkedHashMap<>();
        tokens.put("access_token", issuer.token(client, last));
        tokens.put("token_type", "Bearer");
        tokens.put("expires_in", last.toSeconds());
        tokens.put("refresh_token", refreshToken);
        tokens.put("id_token", issuer.identity(client, application.id(), nonce, last));
        return json(tokens);
    }

    static String refused(OAuthRefusal refusal) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("error", refusal.error());
        error.put("error_description", refusal.description());
        return json(error);
    }

    private static String json(Map<String, Object> document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
