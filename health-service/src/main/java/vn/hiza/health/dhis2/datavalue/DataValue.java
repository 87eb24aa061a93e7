package vn.hiza.health.dhis2.datavalue;

import org.jspecify.annotations.Nullable;

/** A data value as it was sent: nothing but texts. */
final class DataValue {
    /** Characters of a part. What DHIS2 calls a comment is not kept, and may be of any length. */
    static final int LONGEST = 1_000;

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

    /** Holds of a text that is too long its beginning alone. */
    void put(ValueField field, String text) {
        boolean tooLong = text.length() > LONGEST;
        if (tooLong && field != ValueField.COMMENT) {
            refuse(field.shown() + " is longer than " + LONGEST + " characters");
        }
        if (!text.isEmpty()) {
            parts[field.ordinal()] = tooLong ? text.substring(0, LONGEST) : text;
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
