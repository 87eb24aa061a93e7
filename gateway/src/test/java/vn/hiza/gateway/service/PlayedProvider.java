package vn.hiza.gateway.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hiza.testing.TestTokens;

/** A provider that signs in whoever a code names: the roles, then the nonce, behind a line each. */
public class PlayedProvider implements QuarkusTestResourceLifecycleManager {
    private HttpServer server;

    /** The code of somebody with a role. */
    static String code(String role, String nonce) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((role + "\n" + nonce).getBytes());
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> send(exchange, """
                {"issuer":"%1$s","authorization_endpoint":"%2$s/authorize","token_endpoint":"%2$s/token",
                 "jwks_uri":"%2$s/jwks"}""".formatted(TestTokens.ISSUER, address)));
        server.createContext("/jwks", exchange -> send(exchange, TestTokens.jwks()));
        server.createContext("/token", exchange -> send(exchange, tokens(exchange)));
        server.start();
        return Map.of("hiza.report-page.provider", address, "hiza.report-page.secure-cookies", "false");
    }

    private static String tokens(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        Objects.requireNonNull(form.get("code_verifier"), "PKCE");
        String[] who = new String(Base64.getUrlDecoder().decode(form.get("code"))).split("\n");
        String identity = TestTokens.signed(TestTokens.claims(who[0])
                .audience("hiza-report-page")
                .claim("name", "Người <b>đọc</b> " + who[0])
                .claim("nonce", who[1]));
        String access = who[0].equals("nobody")
                ? TestTokens.signed(TestTokens.claims(who[0]).groups(Set.of()))
                : TestTokens.of(who[0]);
        return """
                {"token_type":"Bearer","expires_in":3600,"id_token":"%s","access_token":"%s"}""".formatted(identity, access);
    }

    private static void send(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
