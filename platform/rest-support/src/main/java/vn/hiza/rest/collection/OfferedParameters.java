package vn.hiza.rest.collection;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.table.CsvRows;

/**
 * Refuses query parameters that an address does not offer, and those given more than once. Offered is what the method says
 * to callers and documents alike: its {@code @QueryParam}s, what it {@link Offers}, and for a {@link Filtered} list the filters
 * of its collection, for a {@link Paged} one how it pages, for a {@link Batch} its modes.
 */
@Singleton
public class OfferedParameters {
    private final Instance<FactCollection<?>> collections;

    public OfferedParameters(@Any Instance<FactCollection<?>> collections) {
        this.collections = collections;
    }

    /** After the access filter: who may not read an address learns nothing about its parameters. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void refuseOthers(ContainerRequestContext request, ResourceInfo resource) {
        var query = request.getUriInfo().getQueryParameters();
        if (!query.isEmpty()) {
            new Parameters(query).allow(offered(resource), repeatable(resource));
        }
    }

    /** Those that the method takes as a list. */
    private static Set<String> repeatable(ResourceInfo resource) {
        Set<String> repeatable = new TreeSet<>();
        for (java.lang.reflect.Parameter argument : resource.getResourceMethod().getParameters()) {
            QueryParam query = argument.getAnnotation(QueryParam.class);
            if (query != null && argument.getType() == List.class) {
                repeatable.add(query.value());
            }
        }
        return repeatable;
    }

    private Set<String> offered(ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        Set<String> offered = new TreeSet<>();
        for (java.lang.reflect.Parameter argument : method.getParameters()) {
            QueryParam query = argument.getAnnotation(QueryParam.class);
            if (query != null) {
                offered.add(query.value());
            }
        }
        Offers named = method.getAnnotation(Offers.class);
        if (named != null) {
            offered.addAll(List.of(named.value()));
        }
        if (method.isAnnotationPresent(Filtered.class)) {
            offered.addAll(List.of("limit", "cursor"));
            offered.addAll(filters(resource.getResourceClass().getAnnotation(Governed.class)));
        }
        if (method.isAnnotationPresent(Paged.class)) {
            offered.addAll(List.of("limit", "cursor", "locale"));
        }
        if (method.isAnnotationPresent(Batch.class)) {
            offered.addAll(List.of("dryRun", "atomic"));
            if (List.of(method.getAnnotation(Consumes.class).value()).contains(CsvRows.TYPE)) {
                offered.add("locale");
            }
        }
        return offered;
    }

    private Set<String> filters(Governed governed) {
        return collections.stream()
                .filter(each -> each.kind().topic().collection().equals(governed.value()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no collection is called " + governed.value()))
                .filters()
                .keySet();
    }
}
