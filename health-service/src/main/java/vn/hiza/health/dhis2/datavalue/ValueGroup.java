package vn.hiza.health.dhis2.datavalue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values and what holds for all of them that do not say otherwise.
 *
 * @param stated {@code dataSet}, {@code period}, {@code orgUnit}, {@code attributeOptionCombo}, {@code completeDate}
 */
record ValueGroup(Map<String, String> stated, List<DataValue> values) {
    /** What a value says itself, or else its group. */
    @Nullable
    String of(DataValue value, ValueField field) {
        String own = value.get(field);
        return own == null ? stated.get(field.shown()) : own;
    }
}
