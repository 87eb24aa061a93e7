package vn.hiza.stack.issuer;

import java.util.Set;

/**
 * The one application that the local issuer signs people in for.
 *
 * @param id its client id; it has no secret and proves itself by its redirect addresses and PKCE
 * @param redirects the addresses that codes are sent to, letter by letter
 */
public record SignInApplication(String id, Set<String> redirects) {
    /** The phone page of a gateway on this machine. */
    public static SignInApplication phonePage(int gatewayPort) {
        return new SignInApplication(
                "hiza-report-page",
                Set.of(
                        "http://127.0.0.1:" + gatewayPort + "/report/sign-in",
                        "http://localhost:" + gatewayPort + "/report/sign-in"));
    }

    boolean mayReceive(String redirect) {
        return redirects.contains(redirect);
    }
}
