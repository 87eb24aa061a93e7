package vn.hiza.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A gateway's routing before one real HTTP server that plays the health service; the other services are down. */
final class RoutedGateway implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final HttpServer health;
    private final HttpServer gateway;

    RoutedGateway(Handler<HttpServerRequest> healthService) {
        health = listen(vertx.createHttpServer().requestHandler(healthService));
        Config config = new Config(at(health.actualPort()), at(closedPort()));
        Router router = Router.router(vertx);
        new ServiceRouting(vertx, new Upstreams(config), config).register(router);
        gateway = listen(vertx.createHttpServer().requestHandler(router));
    }

    URI address(String path) {
        return at(gateway.actualPort()).resolve(path);
    }

    /** The health service as it dies. */
    void stopHealth() {
        await(health.close());
    }

    @Override
    public void close() {
        await(vertx.close());
    }

    private static HttpServer listen(HttpServer server) {
        return await(server.listen(0, "localhost"));
    }

    private static <T> T await(io.vertx.core.Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static URI at(int port) {
        return URI.create("http://localhost:" + port);
    }

    private static int closedPort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (java.io.IOException noPort) {
            throw new IllegalStateException(noPort);
        }
    }

    private record Config(URI healthUrl, URI down) implements ServicesConfig {
        @Override
        public Location investment() {
            return () -> down;
        }

        @Override
        public Location workforce() {
            return () -> down;
        }

        @Override
        public Location partyOrg() {
            return () -> down;
        }

        @Override
        public Location health() {
            return () -> healthUrl;
        }

        @Override
        public Duration connectTimeout() {
            return Duration.ofMillis(500);
        }

        @Override
        public Duration idleTimeout() {
            return Duration.ofSeconds(20);
        }

        @Override
        public int connections() {
            return 8;
        }
    }
}
