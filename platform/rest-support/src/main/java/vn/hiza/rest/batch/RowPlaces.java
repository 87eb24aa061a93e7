package vn.hiza.rest.batch;

import org.jspecify.annotations.Nullable;

/** Where people find a row in what was sent. */
enum RowPlaces {
    /** Rows of JSON have their index, and no line. */
    INDEXES,
    /** Rows of a table stand one in each line, as an editor or a spreadsheet counts them, below the headers in line 1. */
    LINES;

    private static final int FIRST_LINE = 2;

    /** Null where rows have no lines. */
    @Nullable
    Integer line(int index) {
        return this == LINES ? index + FIRST_LINE : null;
    }

    /** A row that another one is sent to. */
    String name(int index) {
        return this == LINES ? "Line " + line(index) + " of this table" : "Row " + index + " of this batch";
    }
}
