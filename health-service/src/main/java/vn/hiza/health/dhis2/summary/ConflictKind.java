package vn.hiza.health.dhis2.summary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reasons DHIS2 knows for not taking a value, up to its release 2.42. The first of the parts of a value that a reason is
 * about is the conflict's object.
 */
public enum ConflictKind {
    E7600("dataSet", "dataSet"),
    E7602("dataSet", "dataSet"),
    E7603("orgUnit", "organisationUnit"),
    E7610("dataElement", "dataElement"),
    E7611("period", "period"),
    E7612("orgUnit", "organisationUnit"),
    E7613("categoryOptionCombo", "categoryOptionCombo"),
    E7615("attributeOptionCombo", "attributeOptionCombo"),
    E7616("attributeOptionCombo", "attributeOptionCombo"),
    E7617("orgUnit", "organisationUnit"),
    E7618("value", "dataElement"),
    E7619("value", "dataElement"),
    E7632(null, "period", "dataElement"),
    E7633("dataElement", "dataElement", "dataSet"),
    E7641("period", "period", "dataElement"),
    E7642(null, "organisationUnit", "period", "dataSet"),
    E7643("period", "period", "dataSet"),
    /** A reason that DHIS2 has no code for, as a value sent twice. */
    OTHER(null, "dataElement", "period", "organisationUnit");

    private final @Nullable String property;
    private final List<String> parts;

    ConflictKind(@Nullable String property, String... parts) {
        this.property = property;
        this.parts = List.of(parts);
    }

    public static Optional<ConflictKind> named(String code) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
    }

    /** DHIS2's code; null where it has none. */
    @Nullable
    String code() {
        return this == OTHER ? null : name();
    }

    @Nullable
    String property() {
        return property;
    }

    /** What of a value the reason is about. */
    public List<String> parts() {
        return parts;
    }
}
