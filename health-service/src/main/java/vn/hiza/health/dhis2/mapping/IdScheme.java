package vn.hiza.health.dhis2.mapping;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By what a DHIS2 client names things. */
public enum IdScheme {
    /** Not said: what is no known UID is taken for a code. */
    EITHER,
    CODE,
    UID;

    /** Empty for schemes not offered, as names and attributes. */
    public static Optional<IdScheme> named(@Nullable String text) {
        if (text == null) {
            return Optional.of(EITHER);
        }
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "CODE" -> Optional.of(CODE);
            case "UID", "ID" -> Optional.of(UID);
            default -> Optional.empty();
        };
    }
}
