package vn.hiza.rest.openapi;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The row of the access table that governs a path, and what of its collection the path addresses. */
final class GovernedPath {
    private static final Pattern PATH = Pattern.compile("/api/v1/([a-z-]+)(/.*)?");

    /** What of a collection a path addresses. */
    enum Kind {
        LIST,
        ITEM,
        REVISIONS,
        BATCH,
        FORM,
        LATEST
    }

    private GovernedPath() {}

    static Optional<String> collection(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(path.contains("/capital-movements") ? "capital-movements" : matcher.group(1));
    }

    static Kind kind(String path) {
        if (path.endsWith("/batch")) {
            return Kind.BATCH;
        }
        if (path.endsWith("/revisions")) {
            return Kind.REVISIONS;
        }
        if (path.endsWith("/form")) {
            return Kind.FORM;
        }
        if (path.endsWith("/latest")) {
            return Kind.LATEST;
        }
        return path.endsWith("}") ? Kind.ITEM : Kind.LIST;
    }
}
