package vn.hiza.gateway.publication.rest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an address says of a publication: its id. */
public final class PublicationAddress {
    private PublicationAddress() {}

    /** Null where the text is no id. */
    public static @Nullable UUID read(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
