package vn.hiza.testing.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hiza.contracts.GoldenSamples;
import vn.hiza.contracts.Topic;
import vn.hiza.testing.OpenApiDocument;
import vn.hiza.testing.OpenApiDocument.Operation;

/** Holds an application to what its OpenAPI document says of its operations. */
public final class DocumentedOperations {
    private static final String MISSPELT = "?no-such-parameter=1";

    private DocumentedOperations() {}

    /** Asserts all of it for the application of a service. */
    public static void assertKept(String service) {
        assertEnforced();
        assertGoverned(service);
        assertFactsCanBeRead(service);
    }

    /**
     * Asks each operation as each role for a parameter that none has: who is let in is told which parameters there are, and
     * nothing else happens.
     */
    private static void assertEnforced() {
        AccessRows table = AccessRows.read();
        for (Operation operation : OpenApiDocument.ofApplication().operations()) {
            String collection = operation.json().at("/x-hiza-access/collection").asText();
            Set<String> admitted = texts(operation.json().at("/x-hiza-access/roles"));
            for (String role : table.roles()) {
                Response answer = Calls.impatient(role)
                        .body("{}")
                        .request(method(operation), operation.path().replaceAll("\\{[^}]*}", "x") + MISSPELT);
                String what = operation.name() + " as " + role;
                if (admitted.contains(role)) {
                    JsonNode problem = assertProblem(what, answer, 400, "unknown-parameter");
                    assertThat(offered(problem)).as(what).isEqualTo(documented(operation));
                } else if (table.right(collection, role).startsWith("r")) {
                    JsonNode problem = assertProblem(what, answer, 403, "forbidden");
                    assertThat(problem.path("detail").asText()).as(what).contains("read " + collection + " ");
                } else {
                    assertProblem(what, answer, 404, "not-found");
                }
            }
        }
    }

    /** Every row of the access table that is the application's to keep governs an operation, and nothing else does. */
    private static void assertGoverned(String service) {
        Set<String> used = OpenApiDocument.ofApplication().operations().stream()
                .map(operation ->
                        operation.json().at("/x-hiza-access/collection").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used)
                .as("rows of access.csv that govern %s", service)
                .isEqualTo(AccessRows.read().ownedBy(service));
    }

    /** Where the events and figures say that a fact can be read, it can. */
    private static void assertFactsCanBeRead(String service) {
        for (Topic topic : Topic.values()) {
            if (topic.service().equals(service)) {
                String key = OpenApiDocument.parse(GoldenSamples.of(topic))
                        .path("key")
                        .asText();
                assertRead(topic.addressOf(key));
            }
        }
    }

    private static void assertRead(String address) {
        String[] parts = address.split("\\?", 2);
        Set<String> asked = new TreeSet<>();
        if (parts.length > 1) {
            asked.add(parts[1].substring(0, parts[1].indexOf('=')));
        }
        assertThat(OpenApiDocument.ofApplication().operations())
                .as("operations that read " + address)
                .anySatisfy(operation -> {
                    assertThat(operation.method()).isEqualTo("get");
                    assertThat(parts[0]).matches(template(operation.path()));
                    assertThat(documented(operation)).containsAll(asked);
                });
    }

    private static Pattern template(String path) {
        return Pattern.compile(path.replaceAll("\\{[^}]*}", "[^/]+"));
    }

    private static Method method(Operation operation) {
        return Method.valueOf(operation.method().toUpperCase(Locale.ROOT));
    }

    private static Set<String> documented(Operation operation) {
        return operation.parameters("query").stream()
                .map(parameter -> parameter.path("name").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names in {@code known are a, b.} */
    private static Set<String> offered(JsonNode problem) {
        String detail = problem.path("detail").asText();
        int list = detail.indexOf("known are ");
        return list < 0
                ? Set.of()
                : Set.of(detail.substring(list + "known are ".length(), detail.length() - 1)
                        .split(", ", -1));
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
