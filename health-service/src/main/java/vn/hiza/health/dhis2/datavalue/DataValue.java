package vn.hiza.health.dhis2.datavalue;

import org.jspecify.annotations.Nullable;

/** A data value as it was sent: nothing but texts. */
final class DataValue {
    private final @Nullable String[] parts = new String[ValueField.values().length];
    private final @Nullable Integer line;
    private @Nullable String unreadable;

    DataValue() {
        this(null);
    }

    /** @param line of the table it was sent in, from 1 */
    DataValue(@Nullable Integer line) {
        this.line = line;
    }

    void put(ValueField field, String text) {
        if (!text.isEmpty()) {
            parts[field.ordinal()] = text;
        }
    }

    /** Notes why it cannot be read; the first reason stays. */
    void refuse(String why) {
        if (unreadable == null) {
            unreadable = why;
        }
    }

    @Nullable
    String get(ValueField field) {
        return parts[field.ordinal()];
    }

    boolean is(ValueField field) {
        return "true".equalsIgnoreCase(get(field));
    }

    /** Null where what was sent has no lines that matter. */
    @Nullable
    Integer line() {
        return line;
    }

    @Nullable
    String unreadable() {
        return unreadable;
    }
}
