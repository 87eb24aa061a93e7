package vn.hiza.gateway.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hiza.facts.FactJson;
import vn.hiza.gateway.routing.ServiceReading;
import vn.hiza.gateway.routing.Upstream;
import vn.hiza.gateway.routing.Upstreams;

/** Asks every application for its document. */
@Singleton
public class ServiceDocuments {
    private final OpenApiDocumentService own;
    private final Upstreams upstreams;
    private final ServiceReading services;

    public ServiceDocuments(OpenApiDocumentService own, Upstreams upstreams, ServiceReading services) {
        this.own = own;
        this.upstreams = upstreams;
        this.services = services;
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
        return services.get(upstream, "/q/openapi?format=json", null)
                .compose(answer -> answer.status() == 200
                        ? Future.succeededFuture(tree(answer.body()))
                        : Future.failedFuture("status " + answer.status()));
    }

    private static ObjectNode tree(String json) {
        return (ObjectNode) FactJson.tree(json);
    }
}
