package vn.hiza.stack.issuer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Offers the local issuer's sign-in over HTTP, on loopback alone: whoever reaches it can be any demo client. A request that
 * names another host is refused, so that a foreign page cannot reach it by a name of its own.
 */
public final class IssuerServer implements AutoCloseable {
    private static final int LARGEST_FORM = 16 * 1024;
    private static final int THREADS = 2;
    private static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json";

    private final HttpServer server;
    private final ExecutorService threads;
    private final SignIn signIn;
    private final SignInPage page;

    private IssuerServer(HttpServer server, SignIn signIn, SignInPage page) {
        this.server = server;
        this.signIn = signIn;
        this.page = page;
        this.threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "issuer");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Listens from now on; port 0 takes a free one. */
    public static IssuerServer start(int port, IssuerKeys keys, SignInApplication application, Clock clock)
            throws IOException {
        DemoClients clients = DemoClients.load();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        IssuerServer started =
                new IssuerServer(server, new SignIn(keys, clients, application, clock), new SignInPage(clients));
        server.createContext("/", started::answer);
        server.setExecutor(started.threads);
        server.start();
        return started;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** From now on the tokens of whoever signs in or goes on are good for as long as this. */
    public void tokensLast(Duration life) {
        signIn.tokensLast(life);
    }

    /** Whoever signed in has to do so again once the tokens at hand run out. */
    public void endSignIns() {
        signIn.endAll();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!ownHosts().contains(exchange.getRequestHeaders().getFirst("Host"))) {
                send(exchange, 421, JSON, "{\"error\":\"invalid_request\"}");
                return;
            }
            switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
                case "GET /.well-known/openid-configuration" ->
                    send(exchange, 200, JSON, signIn.discovery(address().toString()));
                case "GET /jwks.json" -> send(exchange, 200, JSON, signIn.keySet());
                case "GET /sign-in.css" -> send(exchange, 200, "text/css; charset=utf-8", SignInPage.style());
                case "GET /authorize" ->
                    authorize(exchange, exchange.getRequestURI().getRawQuery(), false);
                case "POST /authorize" -> authorize(exchange, body(exchange), true);
                case "POST /token" -> tokens(exchange);
                default -> send(exchange, 404, JSON, "{\"error\":\"not_found\"}");
            }
        }
    }

    private Set<String> ownHosts() {
        int port = server.getAddress().getPort();
        return Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    private void authorize(HttpExchange exchange, @Nullable String sent, boolean chosen) throws IOException {
        Form request;
        String redirect;
        try {
            request = new Form(sent);
            redirect = signIn.redirect(request);
        } catch (OAuthRefusal refusal) {
            send(exchange, 400, HTML, page.refusing(refusal));
            return;
        }
        try {
            if (chosen) {
                redirect(exchange, signIn.chosen(request));
            } else {
                signIn.check(request);
                allowForm(exchange, redirect);
                send(exchange, 200, HTML, page.choosing(request));
            }
        } catch (OAuthRefusal refusal) {
            redirect(exchange, SignIn.answer(redirect, request.get("state"), "error", refusal.error()));
        }
    }

    private void tokens(HttpExchange exchange) throws IOException {
        try {
            send(exchange, 200, JSON, signIn.tokens(new Form(body(exchange))));
        } catch (OAuthRefusal refusal) {
            send(exchange, 400, JSON, SignIn.refused(refusal));
        }
    }

    /** The answer to the form leads on to the application, which the page's policy must let pass. */
    private static void allowForm(HttpExchange exchange, String redirect) {
        URI application = URI.create(redirect);
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none';"
                                + " form-action 'self' http://" + application.getAuthority());
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readNBytes(LARGEST_FORM), StandardCharsets.UTF_8);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(303, -1);
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
