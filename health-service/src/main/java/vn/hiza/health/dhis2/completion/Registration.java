package vn.hiza.health.dhis2.completion;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A completion as it was sent: nothing but texts. */
final class Registration {
    /** What DHIS2 writes of one; who stored it and when is for us to know. */
    private static final Set<String> PARTS = Set.of(
            "dataSet",
            "period",
            "organisationUnit",
            "attributeOptionCombo",
            "date",
            "storedBy",
            "lastUpdated",
            "lastUpdatedBy",
            "completed");

    private final Map<String, String> parts = new HashMap<>();
    private @Nullable String unreadable;

    void put(String part, String text) {
        if (!PARTS.contains(part)) {
            refuse("it has a field that is not known here; leave it out or mend its name");
        } else if (!text.isEmpty()) {
            parts.put(part, text);
        }
    }

    /** Notes why it cannot be read; the first reason stays. */
    void refuse(String why) {
        if (unreadable == null) {
            unreadable = why;
        }
    }

    @Nullable
    String get(String part) {
        return parts.get(part);
    }

    @Nullable
    String unreadable() {
        return unreadable;
    }

    /** What it names, for conflicts. */
    Map<String, String> named() {
        return Map.copyOf(parts);
    }
}
