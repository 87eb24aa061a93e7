package vn.hiza.gateway.openapi;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code GET /openapi}: open to all, gathered when first asked for, kept for a while, shorter when a part is missing. */
@Singleton
public class MergedOpenApi {
    private static final Duration WHOLE = Duration.ofMinutes(10);
    private static final Duration WITH_GAPS = Duration.ofSeconds(3);

    private final ServiceDocuments services;
    private final Clock clock;
    private volatile @Nullable Kept kept;

    private record Kept(Buffer document, Instant until) {}

    public MergedOpenApi(ServiceDocuments services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    void register(@Observes Router router) {
        router.get("/openapi").order(-1).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        document()
                .onSuccess(document -> context.response()
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Cache-Control", "no-cache")
                        .end(document))
                .onFailure(context::fail);
    }

    private Future<Buffer> document() {
        Kept known = kept;
        if (known != null && clock.instant().isBefore(known.until())) {
            return Future.succeededFuture(known.document());
        }
        return services.gather().map(gathered -> {
            String json =
                    OpenApiMerge.merge(gathered.documents(), gathered.absent()).toString();
            Buffer document = Buffer.buffer(json.getBytes(StandardCharsets.UTF_8));
            kept = new Kept(document, clock.instant().plus(gathered.absent().isEmpty() ? WHOLE : WITH_GAPS));
            return document;
        });
    }
}
