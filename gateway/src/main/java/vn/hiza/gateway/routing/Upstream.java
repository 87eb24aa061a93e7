package vn.hiza.gateway.routing;

import io.vertx.core.http.RequestOptions;
import java.net.URI;

/** A service as the gateway reaches it. */
public record Upstream(String service, URI url) {
    /** A request to the service, still without method and path. */
    public RequestOptions request() {
        boolean secure = "https".equals(url.getScheme());
        int port = url.getPort() > 0 ? url.getPort() : secure ? 443 : 80;
        return new RequestOptions().setHost(url.getHost()).setPort(port).setSsl(secure);
    }
}
