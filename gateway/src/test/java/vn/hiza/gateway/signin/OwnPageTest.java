package vn.hiza.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which calls count as the page's own, over a real server. */
class OwnPageTest {
    private final Vertx vertx = Vertx.vertx();
    private final HttpClient browser = HttpClient.newHttpClient();
    private int port;

    @BeforeEach
    void listen() throws Exception {
        HttpServer server = vertx.createHttpServer().requestHandler(request -> request.response()
                .setStatusCode(believed(request) ? 200 : 403)
                .end());
        port = server.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS)
                .actualPort();
    }

    private static boolean believed(HttpServerRequest request) {
        return request.path().equals("/form") ? OwnPage.formSent(request) : OwnPage.sent(request);
    }

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void thePagesOwnCallIsTaken() throws Exception {
        assertThat(sent("X-Requested-With", "JavaScript")).isEqualTo(200);
        assertThat(sent(
                        "X-Requested-With", "JavaScript",
                        "Sec-Fetch-Site", "same-origin",
                        "Origin", "http://127.0.0.1:" + port))
                .isEqualTo(200);
    }

    @Test
    void aFormOfAForeignPageIsNot() throws Exception {
        assertThat(sent("Accept", "*/*")).isEqualTo(403);
        assertThat(sent("Origin", "http://evil.example", "Sec-Fetch-Site", "cross-site"))
                .isEqualTo(403);
    }

    @Test
    void neitherIsACallWithTheHeaderFromElsewhere() throws Exception {
        for (String site : new String[] {"cross-site", "same-site", "none"}) {
            assertThat(sent("X-Requested-With", "JavaScript", "Sec-Fetch-Site", site))
                    .as(site)
                    .isEqualTo(403);
        }
        for (String origin : new String[] {"http://evil.example", "null", "http://127.0.0.1", "http://["}) {
            assertThat(sent("X-Requested-With", "JavaScript", "Origin", origin))
                    .as(origin)
                    .isEqualTo(403);
        }
    }

    @Test
    void aFormOfOursIsTakenAndOneThatNobodyVouchesForIsNot() throws Exception {
        assertThat(asked("/form", "Sec-Fetch-Site", "same-origin")).isEqualTo(200);
        assertThat(asked("/form", "Origin", "http://127.0.0.1:" + port)).isEqualTo(200);
        assertThat(asked("/form", "Accept", "*/*")).isEqualTo(403);
        assertThat(asked("/form", "Origin", "null")).isEqualTo(403);
        assertThat(asked("/form", "Origin", "http://127.0.0.1:" + port, "Sec-Fetch-Site", "same-site"))
                .isEqualTo(403);
    }

    private int sent(String... headers) throws Exception {
        return asked("/report/session", headers);
    }

    private int asked(String path, String... headers) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .headers(headers)
                .build();
        return browser.send(request, BodyHandlers.discarding()).statusCode();
    }
}
