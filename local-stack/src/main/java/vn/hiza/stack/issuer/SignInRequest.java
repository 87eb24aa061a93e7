package vn.hiza.stack.issuer;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request to sign somebody in, checked.
 *
 * @param redirect where the code goes
 * @param state what the application knows its request by
 * @param challenge of PKCE, by S256
 */
record SignInRequest(
        String redirect, @Nullable String state, @Nullable String nonce, String challenge) {
    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** The address to send answers to; whoever is not known by it hears of its errors on the spot. */
    static String redirect(Form form, SignInApplication application) {
        String redirect = form.required("redirect_uri");
        if (!application.id().equals(form.required("client_id"))) {
            throw new OAuthRefusal("invalid_client", "client_id is not that of an application known here");
        }
        if (!application.mayReceive(redirect)) {
            throw new OAuthRefusal("invalid_request", "redirect_uri is none of the application's addresses");
        }
        return redirect;
    }

    static SignInRequest of(Form form, SignInApplication application) {
        String redirect = redirect(form, application);
        if (!form.required("response_type").equals("code")) {
            throw new OAuthRefusal("unsupported_response_type", "response_type is code here");
        }
        if (!List.of(form.required("scope").split(" ", -1)).contains("openid")) {
            throw new OAuthRefusal("invalid_scope", "scope holds openid");
        }
        String challenge = form.get("code_challenge");
        if (challenge == null
                || !"S256".equals(form.get("code_challenge_method"))
                || !CHALLENGE.matcher(challenge).matches()) {
            throw new OAuthRefusal("invalid_request", "a code_challenge by code_challenge_method=S256 is required");
        }
        return new SignInRequest(redirect, form.get("state"), form.get("nonce"), challenge);
    }
}
