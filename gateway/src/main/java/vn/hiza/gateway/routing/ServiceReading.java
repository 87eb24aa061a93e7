package vn.hiza.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads what the gateway itself wants to know of a service; what callers want of it is routed. */
@Singleton
public class ServiceReading {
    private static final int PATIENCE_MS = 2_000;

    private final HttpClient client;

    public ServiceReading(Vertx vertx) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(PATIENCE_MS));
    }

    /** What a service answered. */
    public record Answer(int status, String body) {}

    /**
     * Asks a service, for some seconds at most; does not block.
     *
     * @param token whose rights decide what is answered; null for what everybody may read
     */
    public Future<Answer> get(Upstream upstream, String uri, @Nullable String token) {
        RequestOptions request =
                upstream.request().setMethod(HttpMethod.GET).setURI(uri).setTimeout(PATIENCE_MS);
        if (token != null) {
            request.putHeader("Authorization", "Bearer " + token);
        }
        return client.request(request).compose(HttpClientRequest::send).compose(answer -> answer.body()
                .map(body -> new Answer(answer.statusCode(), body.toString(StandardCharsets.UTF_8))));
    }
}
