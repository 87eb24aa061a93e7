package vn.hiza.gateway.boardpage.rest;

import jakarta.inject.Singleton;
import vn.hiza.gateway.pagefile.PageHeaders;
import vn.hiza.gateway.signin.SignInConfig;

/** What the pages may load, and who may keep them. */
@Singleton
public class PagePolicy {
    private final String policy;

    /** A form whose session has run out is led on to the provider, which browsers allow only where it is named. */
    public PagePolicy(SignInConfig config) {
        String provider = config.provider()
                .filter(url -> url.getScheme() != null && url.getRawAuthority() != null)
                .map(url -> " " + url.getScheme() + "://" + url.getRawAuthority())
                .orElse("");
        this.policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                + " form-action 'self'" + provider + "; base-uri 'none'; frame-ancestors 'none'";
    }

    /** Forms have to say where they come from, which they do not when pages are told to hide it. */
    public PageHeaders headers(String caching) {
        return new PageHeaders(policy, "same-origin", caching);
    }

    /** What one person sees is kept by nobody, so that it is gone with the session. */
    PageHeaders personal() {
        return headers("no-store");
    }
}
