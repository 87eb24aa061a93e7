package vn.hiza.health.dhis2.datavalue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What values name, by the type that DHIS2's conflicts call it. */
final class ValueParts {
    private ValueParts() {}

    static Map<String, String> of(DataValue value, ValueGroup group) {
        Map<String, String> parts = of(group.stated());
        put(parts, "dataElement", value.get(ValueField.DATA_ELEMENT));
        put(parts, "period", value.get(ValueField.PERIOD));
        put(parts, "organisationUnit", value.get(ValueField.ORG_UNIT));
        put(parts, "categoryOptionCombo", value.get(ValueField.CATEGORY_OPTION_COMBO));
        put(parts, "attributeOptionCombo", value.get(ValueField.ATTRIBUTE_OPTION_COMBO));
        return parts;
    }

    static Map<String, String> of(Map<String, String> stated) {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "dataSet", stated.get("dataSet"));
        put(parts, "period", stated.get("period"));
        put(parts, "organisationUnit", stated.get("orgUnit"));
        put(parts, "attributeOptionCombo", stated.get("attributeOptionCombo"));
        return parts;
    }

    private static void put(Map<String, String> parts, String type, @Nullable String name) {
        if (name != null) {
            parts.put(type, name.length() > 100 ? name.substring(0, 100) : name);
        }
    }
}
