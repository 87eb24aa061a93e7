package vn.hiza.rest.collection;

import org.jspecify.annotations.Nullable;

/** Entity tags in request headers. */
public final class EntityTags {
    private EntityTags() {}

    /** True when an {@code If-None-Match} names this tag, weakly compared as RFC 9110 wants, or any. */
    public static boolean matches(@Nullable String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String candidate : ifNoneMatch.split(",", -1)) {
            String tag = candidate.trim();
            if (tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag)) {
                return true;
            }
        }
        return false;
    }
}
