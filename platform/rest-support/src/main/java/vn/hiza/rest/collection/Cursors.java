package vn.hiza.rest.collection;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;

/** Where a list goes on: opaque to callers, the last key seen to us. */
public final class Cursors {
    private Cursors() {}

    public static String of(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    public static @Nullable String key(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (!of(key).equals(cursor) || key.indexOf('\0') >= 0) {
                throw invalid();
            }
            return key;
        } catch (IllegalArgumentException notOurs) {
            throw invalid();
        }
    }

    private static BusinessException invalid() {
        return new BusinessException(
                Category.MALFORMED, "invalid-cursor", "The cursor is not one of ours; use nextCursor as it was given.");
    }
}
