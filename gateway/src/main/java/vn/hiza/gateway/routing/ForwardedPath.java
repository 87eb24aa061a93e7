package vn.hiza.gateway.routing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hiza.contracts.ServedAddress;

/** Reads out of a request's path what it addresses. */
final class ForwardedPath {
    private static final Pattern COLLECTION = Pattern.compile("/api/v1/([a-z0-9-]+)(?:/.*)?");
    /** Segments that a service would resolve to another place than the one checked here. */
    private static final Pattern TRAVERSAL = Pattern.compile("(?i).*/(\\.|%2e){1,2}(/.*)?|.*//.*|.*(\\\\|%5c|%2f).*");

    private ForwardedPath() {}

    /** Empty when the path names none, or tries to leave it. */
    static Optional<String> collection(String rawPath) {
        Matcher path = COLLECTION.matcher(rawPath);
        return path.matches() && !leaves(rawPath) ? Optional.of(path.group(1)) : Optional.empty();
    }

    /** The address beside the collections that the path is or lies below; empty when it is none, or tries to leave it. */
    static Optional<ServedAddress> served(String rawPath) {
        return leaves(rawPath) ? Optional.empty() : ServedAddress.of(rawPath);
    }

    private static boolean leaves(String rawPath) {
        return TRAVERSAL.matcher(rawPath).matches();
    }
}
