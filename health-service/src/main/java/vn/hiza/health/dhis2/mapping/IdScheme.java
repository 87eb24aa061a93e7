package vn.hiza.health.dhis2.mapping;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hiza.rest.collection.Parameters;

/** By what a DHIS2 client names things. */
public enum IdScheme {
    /** Not said: what is no known UID is taken for a code. */
    EITHER,
    CODE,
    UID;

    /**
     * What a parameter says.
     *
     * @throws vn.hiza.facts.BusinessException for schemes not offered, as names and attributes
     */
    public static IdScheme said(String parameter, @Nullable String text) {
        if (text == null) {
            return EITHER;
        }
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "CODE" -> CODE;
            case "UID", "ID" -> UID;
            default -> throw Parameters.invalid(parameter, "things are named by CODE or UID here");
        };
    }
}
