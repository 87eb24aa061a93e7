package vn.hiza.health.dhis2.datavalue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a data value, in the order of DHIS2's CSV columns; {@code created} has none. */
enum ValueField {
    DATA_ELEMENT("dataElement"),
    PERIOD("period"),
    ORG_UNIT("orgUnit"),
    CATEGORY_OPTION_COMBO("categoryOptionCombo", "catoptcombo"),
    ATTRIBUTE_OPTION_COMBO("attributeOptionCombo", "attroptcombo"),
    VALUE("value"),
    STORED_BY("storedBy", "strby"),
    LAST_UPDATED("lastUpdated", "lstupd", "timestamp"),
    COMMENT("comment", "cmt"),
    FOLLOW_UP("followUp", "followup", "flwup"),
    DELETED("deleted"),
    CREATED("created");

    /** How many columns the CSV format has. */
    static final int COLUMNS = 11;

    private static final Map<String, ValueField> BY_NAME = new HashMap<>();

    static {
        for (ValueField field : values()) {
            BY_NAME.put(field.name, field);
        }
        BY_NAME.put("followup", FOLLOW_UP);
    }

    private final String name;
    private final List<String> shorthands;

    ValueField(String name, String... shorthands) {
        this.name = name;
        this.shorthands = List.of(shorthands);
    }

    /** The one that a field or attribute of this name is; null when there is none. */
    static @Nullable ValueField named(String name) {
        return BY_NAME.get(name);
    }

    String shown() {
        return name;
    }

    /** Whether a header stands for it, in one of the spellings DHIS2 has used. */
    boolean heads(String header) {
        return header.equalsIgnoreCase(name) || shorthands.stream().anyMatch(header::equalsIgnoreCase);
    }
}
