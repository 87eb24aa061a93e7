package vn.hiza.gateway.routing;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Routes requests to the services that own their collections. */
@Singleton
public class ServiceRouting {
    private final Upstreams upstreams;
    private final Map<String, HttpProxy> proxies = new HashMap<>();

    public ServiceRouting(Vertx vertx, Upstreams upstreams, ServicesConfig config) {
        this.upstreams = upstreams;
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setMaxPoolSize(config.connections())
                .setIdleTimeout((int) config.idleTimeout().toSeconds())
                .setKeepAlive(true)
                .setKeepAliveTimeout(30));
        upstreams.all().forEach(upstream -> proxies.put(upstream.service(), proxy(client, upstream)));
    }

    /** Before the gateway's own resources, whose catch-all would answer first. */
    void register(@Observes Router router) {
        router.route("/api/*").order(-1).handler(this::route);
    }

    void route(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<Upstream> owner = upstreams.ofPath(request.path());
        HttpProxy proxy = owner.map(upstream -> proxies.get(upstream.service())).orElse(null);
        if (proxy == null) {
            context.next();
            return;
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            context.response().writeContinue();
        }
        proxy.handle(request);
    }

    private static HttpProxy proxy(HttpClient client, Upstream upstream) {
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(context -> context.client().request(upstream.request()))
                .addInterceptor(new ForwardedHeaders())
                .addInterceptor(new AbsentService(upstream.service()));
    }
}
