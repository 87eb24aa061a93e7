package vn.hiza.rest.openapi;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The row of the access table that governs a path. */
final class GovernedPath {
    private static final Pattern PATH = Pattern.compile("/api/v1/([a-z-]+)(/.*)?");

    private GovernedPath() {}

    static Optional<String> collection(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(path.contains("/capital-movements") ? "capital-movements" : matcher.group(1));
    }
}
