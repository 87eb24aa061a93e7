package vn.hiza.gateway.routing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the collection out of a request's path. */
final class ForwardedPath {
    private static final Pattern COLLECTION = Pattern.compile("/api/v1/([a-z-]+)(?:/.*)?");
    /** Segments that a service would resolve to another place than the one checked here. */
    private static final Pattern TRAVERSAL = Pattern.compile("(?i).*/(\\.|%2e){1,2}(/.*)?|.*//.*|.*(\\\\|%5c|%2f).*");

    private ForwardedPath() {}

    /** Empty when the path names none, or tries to leave it. */
    static Optional<String> collection(String rawPath) {
        Matcher path = COLLECTION.matcher(rawPath);
        return path.matches() && !TRAVERSAL.matcher(rawPath).matches() ? Optional.of(path.group(1)) : Optional.empty();
    }
}
