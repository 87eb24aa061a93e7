package vn.hiza.rest.table;

/**
 * A column of the table that a collection is sent as.
 *
 * @param field the field of the statement it fills; is a header too
 * @param content how its cells are written
 * @param english header for people, in lower case
 * @param vietnamese header for people, in lower case
 * @param required false when a table may do without it
 */
public record TableColumn(String field, Content content, String english, String vietnamese, boolean required) {
    /** What stands in a cell. */
    public enum Content {
        /** As it is. */
        TEXT,
        /** Digits, with groups of three where the table's locale is declared. */
        WHOLE,
        /** {@code 2021-11-15}; in a table declared Vietnamese {@code 15/11/2021} too. */
        DAY,
        /** What an earlier answer wrote; it is not read. */
        ANSWER
    }

    boolean isHeadedBy(String header) {
        return header.equals(field.toLowerCase(java.util.Locale.ROOT))
                || header.equals(english)
                || header.equals(vietnamese);
    }

    String headers() {
        return field + " (" + english + ", " + vietnamese + ")";
    }
}
