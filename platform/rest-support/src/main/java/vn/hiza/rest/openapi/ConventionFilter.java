package vn.hiza.rest.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import vn.hiza.rest.access.AccessTable;

/** Completes the OpenAPI document of an application with what every operation has by convention. */
public final class ConventionFilter implements OASFilter {
    private static final String BEARER = "bearer";
    private static final Set<String> WRITTEN_BY_DISTRICT = Set.of(
            "vaccination-counts",
            "mobile-stations",
            "reporting-days",
            "data-set-completions",
            "validation-explanations");
    private static final Set<String> READ_BY_DISTRICT = Set.of("reporting", "work-lists", "validation-results");

    private final AccessTable access = new AccessTable();
    private final StatementForms forms = new StatementForms();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        Problems.describe(document.getComponents());
        document.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        new ItemAddresses(forms).name(document);
        CollectionSchemas schemas = new CollectionSchemas(document.getComponents(), forms);
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(schemas, path, method, operation)));
    }

    private void complete(CollectionSchemas schemas, String path, PathItem.HttpMethod method, Operation operation) {
        Optional<String> governed = GovernedPath.collection(path);
        if (governed.isEmpty()) {
            return;
        }
        String collection = governed.get();
        boolean writes = method != PathItem.HttpMethod.GET;
        if (operation.getOperationId() == null) {
            operation.setOperationId(OperationIds.of(method, path));
        }
        if (operation.getSecurity() == null) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        }
        operation.addExtension("x-hiza-access", rule(collection, writes));
        Problems.addTo(operation, writes ? Problems.WRITING : Problems.READING);
        forms.noun(collection)
                .filter(noun -> GovernedPath.conventional(path))
                .ifPresent(noun -> new CollectionOperation(forms, schemas, collection, noun)
                        .describe(GovernedPath.kind(path), method, operation));
    }

    /** The rule that the access filter enforces, from the same table. */
    private Map<String, Object> rule(String collection, boolean writes) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("collection", collection);
        rule.put("right", writes ? "write" : "read");
        rule.put("roles", List.copyOf(access.roles(collection, writes)));
        if ((writes ? WRITTEN_BY_DISTRICT : READ_BY_DISTRICT).contains(collection)) {
            rule.put("scope", "district-health, district-lead: the districts of the token");
        }
        return rule;
    }
}
