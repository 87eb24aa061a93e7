package vn.hiza.rest.strict;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a request would like, if it can be had (RFC 7240). */
public final class Preference {
    /** To be answered at once and served after. */
    public static final String RESPOND_ASYNC = "respond-async";

    private Preference() {}

    /** @param prefer the header {@code Prefer} */
    public static boolean isNamed(String preference, @Nullable String prefer) {
        return prefer != null
                && Stream.of(prefer.split("[,;]")).map(String::strip).anyMatch(preference::equalsIgnoreCase);
    }
}
