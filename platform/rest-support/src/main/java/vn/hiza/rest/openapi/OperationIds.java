package vn.hiza.rest.openapi;

import java.util.Locale;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** Names operations for generated clients: by method and address, which no two operations of the suite share. */
final class OperationIds {
    private OperationIds() {}

    /** As {@code getHeadcountsTaxCodeDateRevisions}. */
    static String of(HttpMethod method, String path) {
        StringBuilder id = new StringBuilder(method.name().toLowerCase(Locale.ROOT));
        for (String word : path.replaceFirst("^/api/v1/", "").split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return id.toString();
    }
}
