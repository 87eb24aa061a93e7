package vn.hiza.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceRoutingTest {
    private static final String COUNTS = "/api/v1/vaccination-counts";
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void forwardsPathQueryBodyAndCallersHeaders() throws Exception {
        CompletableFuture<HttpServerRequest> seen = new CompletableFuture<>();
        try (RoutedGateway gateway = new RoutedGateway(request -> request.body().onSuccess(body -> {
            seen.complete(request);
            request.response().setStatusCode(201).end(body);
        }))) {
            HttpRequest request = HttpRequest.newBuilder(
                            gateway.address(COUNTS + "/0100233488/2021-11-12/1?district=017"))
                    .PUT(BodyPublishers.ofString("{\"people\":640}"))
                    .header("Authorization", "Bearer abc")
                    .header("traceparent", "00-1-2-01")
                    .header("Hiza-Reason", "recount")
                    .header("If-Match", "\"x\"")
                    .header("X-Forwarded-For", "10.1.2.3")
                    .build();

            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

            HttpServerRequest arrived = seen.get(5, TimeUnit.SECONDS);
            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.body()).isEqualTo("{\"people\":640}");
            assertThat(arrived.uri()).isEqualTo(COUNTS + "/0100233488/2021-11-12/1?district=017");
            assertThat(arrived.getHeader("Authorization")).isEqualTo("Bearer abc");
            assertThat(arrived.getHeader("traceparent")).isEqualTo("00-1-2-01");
            assertThat(arrived.getHeader("Hiza-Reason")).isEqualTo("recount");
            assertThat(arrived.getHeader("If-Match")).isEqualTo("\"x\"");
            assertThat(arrived.getHeader("X-Forwarded-For")).isEqualTo("127.0.0.1");
            assertThat(arrived.getHeader("X-Forwarded-Host"))
                    .isEqualTo(gateway.address("/").getAuthority());
            assertThat(arrived.getHeader("Forwarded")).contains("proto=http").contains("for=\"127.0.0.1\"");
        }
    }

    @Test
    void listsThatAreNoCollectionsGoToTheirServiceToo() throws Exception {
        try (RoutedGateway gateway =
                new RoutedGateway(request -> request.response().end(request.uri()))) {
            for (String list : new String[] {
                "/api/v1/reporting-duties/D1",
                "/api/v1/reporting/missing?duty=D1",
                "/api/v1/validation-results?rule=COVERAGE",
                "/api/v1/work-lists/dose-2-backlog?days=28",
                "/api/40/dataValueSets?dryRun=true",
                "/api/42/completeDataSetRegistrations",
                "/api/dataValueSets.json?limit=1",
                "/api/40/dataValueSets.csv",
                "/api/me?fields=id",
                "/api/38/system/info"
            }) {
                assertThat(get(gateway, list).body()).isEqualTo(list);
            }
        }
    }

    @Test
    void keepsStatusAndHeadersOfTheAnswerButNotItsConnection() throws Exception {
        try (RoutedGateway gateway = new RoutedGateway(request -> request.response()
                .setStatusCode(422)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("ETag", "\"7\"")
                .putHeader("Link", "</api/v1/vaccination-counts?cursor=x>; rel=\"next\"")
                .putHeader("Retry-After", "1")
                .putHeader("Connection", "X-Private")
                .putHeader("X-Private", "1")
                .end("{}"))) {

            HttpResponse<String> answer = get(gateway, COUNTS);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
            assertThat(answer.headers().firstValue("Link"))
                    .contains("</api/v1/vaccination-counts?cursor=x>; rel=\"next\"");
            assertThat(answer.headers().firstValue("Retry-After")).contains("1");
            assertThat(answer.headers().firstValue("X-Private")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void answersWithoutBodyStayWithout(int status) throws Exception {
        try (RoutedGateway gateway = new RoutedGateway(request -> request.response()
                .setStatusCode(status)
                .putHeader("ETag", "\"7\"")
                .end())) {

            HttpResponse<String> first = get(gateway, COUNTS);
            HttpResponse<String> second = get(gateway, COUNTS);

            assertThat(first.statusCode()).isEqualTo(status);
            assertThat(first.body()).isEmpty();
            assertThat(first.headers().firstValue("Transfer-Encoding")).isEmpty();
            assertThat(second.statusCode()).isEqualTo(status);
        }
    }

    @Test
    void carriesLargeBodiesBothWays() throws Exception {
        byte[] large = new byte[20 * 1024 * 1024];
        Arrays.fill(large, (byte) 'x');
        try (RoutedGateway gateway = new RoutedGateway(
                request -> request.body().onSuccess(body -> request.response().end(body)))) {
            HttpRequest request = HttpRequest.newBuilder(gateway.address(COUNTS + "/batch"))
                    .POST(BodyPublishers.ofByteArray(large))
                    .expectContinue(true)
                    .build();

            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());

            assertThat(answer.body()).isEqualTo(large);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/dataValueSets",
                "/api/completeDataSetRegistrations",
                "/api/v1/team-credentials",
                "/api/v1/team-credentials/team-1",
                "/api/system/tasks/DATAVALUE_IMPORT/x",
                "/api/v1/dhis2-org-units",
                "/api/v1/data-set-completions"
            })
    void leadsToWhatIsBesideTheCollections(String path) throws Exception {
        try (RoutedGateway gateway = new RoutedGateway(
                request -> request.response().end(request.path() + " " + request.getHeader("Authorization")))) {
            HttpRequest request = HttpRequest.newBuilder(gateway.address(path + "?dryRun=true"))
                    .header("Authorization", "ApiToken secret")
                    .build();

            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

            assertThat(answer.body()).isEqualTo(path + " ApiToken secret");
        }
    }

    @Test
    void requestReachesTheServiceWhileItIsStillBeingSent() throws Exception {
        CompletableFuture<String> first = new CompletableFuture<>();
        try (RoutedGateway gateway = new RoutedGateway(request -> {
                    request.handler(part -> first.complete(part.toString()));
                    request.endHandler(end -> request.response().end("done"));
                });
                Socket socket = new Socket("localhost", gateway.address("/").getPort())) {
            send(socket, "POST " + COUNTS + "/batch HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");

            send(socket, "5\r\nfirst\r\n");

            assertThat(first.get(5, TimeUnit.SECONDS)).isEqualTo("first");
            send(socket, "0\r\n\r\n");
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
                    .isEqualTo("HTTP/1.1 200");
        }
    }

    @Test
    void answerReachesTheCallerWhileItIsStillBeingWritten() throws Exception {
        CompletableFuture<HttpServerResponse> writing = new CompletableFuture<>();
        try (RoutedGateway gateway = new RoutedGateway(request -> {
            request.response().setChunked(true).write("first");
            writing.complete(request.response());
        })) {
            HttpRequest request =
                    HttpRequest.newBuilder(gateway.address(COUNTS)).build();

            InputStream body =
                    client.send(request, BodyHandlers.ofInputStream()).body();

            assertThat(body.readNBytes(5)).asString().isEqualTo("first");
            writing.get().end("last");
            assertThat(body.readAllBytes()).asString().isEqualTo("last");
        }
    }

    @Test
    void serviceThatIsDownIsNamedWithinASecond() throws Exception {
        try (RoutedGateway gateway =
                new RoutedGateway(request -> request.response().end())) {
            long begun = System.nanoTime();

            HttpResponse<String> answer = get(gateway, "/api/v1/headcounts?limit=1");

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
            assertUnavailable(answer, "workforce");
        }
    }

    @Test
    void serviceThatDiesInTheMiddleOfARequestIsNamed() throws Exception {
        try (RoutedGateway gateway =
                new RoutedGateway(request -> request.connection().close())) {
            HttpRequest request = HttpRequest.newBuilder(gateway.address(COUNTS + "/batch"))
                    .POST(BodyPublishers.ofByteArray(new byte[3 * 1024 * 1024]))
                    .build();

            assertUnavailable(client.send(request, BodyHandlers.ofString()), "health");
        }
    }

    @Test
    void serviceIsReachedAgainAfterItsConnectionsBroke() throws Exception {
        try (RoutedGateway gateway =
                new RoutedGateway(request -> request.response().end("up"))) {
            get(gateway, COUNTS);
            gateway.stopHealth();

            assertUnavailable(get(gateway, COUNTS), "health");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/dataValueSetsX",
                "/api/dataValueSets/../v1/board",
                "/api/users",
                "/api/40/users",
                "/api/users.json",
                "/api/v1/work-lists.json",
                "/api/40/v1/work-lists",
                "/api/v1/unknown",
                "/api/v1/board",
                "/q/metrics",
                "/api/v1/vaccination-counts/../../../q/metrics",
                "/api/v1/vaccination-counts/%2e%2e/x",
                "/api/v1/vaccination-counts//x",
                "/api/v2/vaccination-counts"
            })
    void forwardsNothingElse(String path) throws Exception {
        try (RoutedGateway gateway =
                new RoutedGateway(request -> request.response().end("reached"))) {
            assertThat(get(gateway, path).body()).isNotEqualTo("reached");
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private HttpResponse<String> get(RoutedGateway gateway, String path) throws Exception {
        return client.send(HttpRequest.newBuilder(gateway.address(path)).build(), BodyHandlers.ofString());
    }

    private static void assertUnavailable(HttpResponse<String> answer, String service) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.body()).contains("/problems/service-unavailable").contains("The " + service + " service");
    }
}
