package vn.hiza.health.dhis2.completion;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Flaw;

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

    /** Why it cannot be judged at all; null where it names what it is of. */
    @Nullable
    Flaw flaw() {
        if (unreadable != null) {
            return Flaw.of("", "unreadable", "The registration cannot be read: " + unreadable + ".");
        }
        if (get("dataSet") == null) {
            return Flaw.of("/dataSet", "unknown-data-set", "Data set not said.");
        }
        if (get("period") == null) {
            return Flaw.of("/period", "invalid-period", "Period not said.");
        }
        return get("organisationUnit") == null
                ? Flaw.of("/orgUnit", "unknown-org-unit", "Organisation unit not said.")
                : null;
    }

    /** What it names, for conflicts. */
    Map<String, String> named() {
        return Map.copyOf(parts);
    }
}
