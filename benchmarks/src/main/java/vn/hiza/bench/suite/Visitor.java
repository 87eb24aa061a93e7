package vn.hiza.bench.suite;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;

/** Somebody who signs in to the gateway's pages with a browser, as one of the local issuer's clients. */
public final class Visitor {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** Signs in; the answer is the header {@code Cookie} of what is asked from then on. */
    public String signIn(URI gateway, String client) throws IOException, InterruptedException {
        URI provider = location(get(gateway.resolve("/")));
        HttpRequest chosen = HttpRequest.newBuilder(provider.resolve("/authorize"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(provider.getRawQuery() + "&demo_client=" + client))
                .build();
        URI back = location(browser.send(chosen, BodyHandlers.ofString()));
        HttpResponse<String> signedIn = get(back);
        while (signedIn.statusCode() / 100 == 3) {
            signedIn = get(back.resolve(location(signedIn)));
        }
        if (signedIn.statusCode() != 200) {
            throw new IllegalStateException("the sign-in ended with " + signedIn.statusCode());
        }
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException("nobody is led on: " + answer.statusCode())));
    }
}
