package vn.hiza.rest.strict;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Whether an address can be read at all: a percent sign is followed by two digits, and nothing is in it that has to be written
 * with one. The HTTP server would refuse the others by an empty answer before anybody could say why; it is told to leave them
 * to us by {@code -Dvertx.disableURIValidation=true}, with which every application is started.
 */
public final class ReadableAddress {
    private ReadableAddress() {}

    public static boolean of(HttpServerRequest request) {
        return is(request.uri());
    }

    static boolean is(String address) {
        try {
            return !new URI(address).toString().isEmpty();
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
