package vn.hiza.gateway.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hiza.facts.FactJson;
import vn.hiza.gateway.routing.Upstream;
import vn.hiza.gateway.routing.Upstreams;

/** Asks every application for its document. */
@Singleton
public class ServiceDocuments {
    private static final int PATIENCE_MS = 2_000;

    private final OpenApiDocumentService own;
    private final Upstreams upstreams;
    private final HttpClient client;

    public ServiceDocuments(Vertx vertx, OpenApiDocumentService own, Upstreams upstreams) {
        this.own = own;
        this.upstreams = upstreams;
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(PATIENCE_MS));
    }

    /** @param documents by application; @param absent the applications that did not answer */
    record Gathered(Map<String, ObjectNode> documents, List<String> absent) {}

    Future<Gathered> gather() {
        Map<String, Future<ObjectNode>> asked = new LinkedHashMap<>();
        upstreams.all().forEach(upstream -> asked.put(upstream.service(), fetch(upstream)));
        return Future.join(new ArrayList<>(asked.values())).transform(all -> Future.succeededFuture(gathered(asked)));
    }

    private Gathered gathered(Map<String, Future<ObjectNode>> asked) {
        Map<String, ObjectNode> documents = new LinkedHashMap<>();
        List<String> absent = new ArrayList<>();
        byte[] ours = own.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON);
        documents.put("gateway", tree(new String(ours, StandardCharsets.UTF_8)));
        asked.forEach((service, answer) -> {
            if (answer.succeeded()) {
                documents.put(service, answer.result());
            } else {
                absent.add(service);
            }
        });
        return new Gathered(documents, absent);
    }

    private Future<ObjectNode> fetch(Upstream upstream) {
        RequestOptions request = upstream.request()
                .setMethod(HttpMethod.GET)
                .setURI("/q/openapi?format=json")
                .setTimeout(PATIENCE_MS);
        return client.request(request).compose(HttpClientRequest::send).compose(answer -> {
            if (answer.statusCode() != 200) {
                return Future.failedFuture("status " + answer.statusCode());
            }
            return answer.body().map(body -> tree(body.toString(StandardCharsets.UTF_8)));
        });
    }

    private static ObjectNode tree(String json) {
        return (ObjectNode) FactJson.tree(json);
    }
}
