package vn.hiza.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hiza.facts.FactJson;

/** Puts documents together: paths and tags side by side, components shared where equal and renamed where not. */
final class OpenApiMerge {
    private static final String TITLE = "Hanoi industrial zones suite";
    private static final String DESCRIPTION = """
            What is happening in the industrial zones of Hanoi, as stated at its source, and the figures of the Board \
            computed from it. Every path is served at this address; the tag names the application that owns it. \
            Authorise with a bearer token (JWT, audience hiza).""";

    private final ObjectNode merged = FactJson.MAPPER.createObjectNode();
    private final ObjectNode paths;
    private final ObjectNode components;
    private final ArrayNode tags;

    private OpenApiMerge(String description) {
        merged.put("openapi", "3.1.0");
        merged.putObject("info").put("title", TITLE).put("version", "1").put("description", description);
        merged.putArray("servers").addObject().put("url", "/");
        tags = merged.putArray("tags");
        paths = merged.putObject("paths");
        components = merged.putObject("components");
    }

    /**
     * @param documents by the application's name
     * @param absent applications whose document could not be had; the description names them
     */
    static ObjectNode merge(Map<String, ObjectNode> documents, List<String> absent) {
        OpenApiMerge merge = new OpenApiMerge(
                absent.isEmpty()
                        ? DESCRIPTION
                        : DESCRIPTION + "\n\n**Not described here just now**, because they do not answer: "
                                + String.join(", ", absent) + ".");
        documents.forEach(merge::add);
        return merge.merged;
    }

    private void add(String application, ObjectNode original) {
        ObjectNode document = original.deepCopy();
        Map<String, String> renamed = renamed(application, document);
        rewriteReferences(document, renamed);
        document.path("components").properties().forEach(section -> {
            ObjectNode into = components.withObjectProperty(section.getKey());
            section.getValue().properties().forEach(each -> {
                String reference = reference(section.getKey(), each.getKey());
                String name = renamed.containsKey(reference) ? application + "." + each.getKey() : each.getKey();
                into.set(name, each.getValue());
            });
        });
        tags.addObject().put("name", application);
        document.path("paths").properties().forEach(path -> {
            if (path.getKey().startsWith("/api/") && !paths.has(path.getKey())) {
                tag(path.getValue(), application);
                paths.set(path.getKey(), path.getValue());
            }
        });
    }

    /** References to components whose name another application uses for something else. */
    private Map<String, String> renamed(String application, ObjectNode document) {
        Map<String, String> renamed = new HashMap<>();
        document.path("components")
                .properties()
                .forEach(section -> section.getValue().properties().forEach(each -> {
                    JsonNode taken = components.path(section.getKey()).get(each.getKey());
                    if (taken != null && !taken.equals(each.getValue())) {
                        renamed.put(
                                reference(section.getKey(), each.getKey()),
                                reference(section.getKey(), application + "." + each.getKey()));
                    }
                }));
        return renamed;
    }

    private static void rewriteReferences(JsonNode node, Map<String, String> renamed) {
        if (node instanceof ObjectNode object) {
            JsonNode target = object.get("$ref");
            if (target != null && renamed.containsKey(target.asText())) {
                object.set("$ref", TextNode.valueOf(renamed.get(target.asText())));
            }
        }
        node.forEach(child -> rewriteReferences(child, renamed));
    }

    private static void tag(JsonNode path, String application) {
        path.forEach(operation -> {
            if (operation instanceof ObjectNode described && described.has("responses")) {
                described.putArray("tags").add(application);
            }
        });
    }

    private static String reference(String section, String name) {
        return "#/components/" + section + "/" + name;
    }
}
