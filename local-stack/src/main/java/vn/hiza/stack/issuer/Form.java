package vn.hiza.stack.issuer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a query or of a form. */
final class Form {
    private final Map<String, String> values = new LinkedHashMap<>();

    /** Reads the encoded text; a parameter that comes twice is refused, as the protocol asks. */
    Form(@Nullable String encoded) {
        if (encoded == null || encoded.isEmpty()) {
            return;
        }
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            if (values.put(name, equals < 0 ? "" : decoded(pair.substring(equals + 1))) != null) {
                throw new OAuthRefusal("invalid_request", "the parameter " + name + " is given more than once");
            }
        }
    }

    @Nullable
    String get(String name) {
        String value = values.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    String required(String name) {
        String value = get(name);
        if (value == null) {
            throw new OAuthRefusal("invalid_request", "the parameter " + name + " is missing");
        }
        return value;
    }

    Map<String, String> values() {
        return values;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new OAuthRefusal("invalid_request", "the parameters are not percent-encoded");
        }
    }
}
