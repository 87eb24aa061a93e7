package vn.hiza.rest.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Names the parts of items' addresses. Resources inherit operations whose address says {@code {key}} or
 * {@code {first}/{second}}; beside a PUT of their own that would make two templates of one address, which OpenAPI forbids.
 */
final class ItemAddresses {
    private static final List<List<String>> INHERITED = List.of(List.of("key"), List.of("first", "second"));

    private final StatementForms forms;

    ItemAddresses(StatementForms forms) {
        this.forms = forms;
    }

    void name(OpenAPI document) {
        Map<String, PathItem> named = new LinkedHashMap<>();
        document.getPaths().getPathItems().forEach((path, item) -> {
            Map<String, String> names = names(path);
            String address = path;
            for (Map.Entry<String, String> each : names.entrySet()) {
                address = address.replace("{" + each.getKey() + "}", "{" + each.getValue() + "}");
            }
            rename(item.getParameters(), names);
            item.getOperations().values().forEach(operation -> rename(operation.getParameters(), names));
            PathItem same = named.putIfAbsent(address, item);
            if (same != null) {
                merge(item, same);
            }
        });
        document.getPaths().setPathItems(named);
    }

    /** The inherited names in a path with those that its collection has for them. */
    private Map<String, String> names(String path) {
        Map<String, String> names = new LinkedHashMap<>();
        List<String> own = GovernedPath.collection(path).map(forms::address).orElse(List.of());
        for (List<String> inherited : INHERITED) {
            if (path.contains("{" + inherited.get(0) + "}") && own.size() >= inherited.size()) {
                for (int i = 0; i < inherited.size(); i++) {
                    names.put(inherited.get(i), own.get(i));
                }
            }
        }
        return names;
    }

    private static void rename(@Nullable List<Parameter> parameters, Map<String, String> names) {
        if (parameters != null) {
            parameters.stream()
                    .filter(parameter -> parameter.getIn() == Parameter.In.PATH)
                    .filter(parameter -> names.containsKey(parameter.getName()))
                    .forEach(parameter -> parameter.setName(names.get(parameter.getName())));
        }
    }

    /** Parameters of a path become those of its operations, so that two items can share one path. */
    private static void merge(PathItem from, PathItem into) {
        from.getOperations().forEach((method, operation) -> {
            move(from.getParameters(), operation);
            into.setOperation(method, operation);
        });
    }

    private static void move(@Nullable List<Parameter> parameters, Operation operation) {
        if (parameters != null) {
            parameters.forEach(operation::addParameter);
        }
    }
}
