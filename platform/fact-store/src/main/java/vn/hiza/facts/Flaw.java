package vn.hiza.facts;

import org.jspecify.annotations.Nullable;

/**
 * Why a statement cannot be accepted.
 *
 * @param field JSON Pointer into the statement, or "" for the whole
 * @param code stable slug
 * @param message says how to mend it
 * @param category what kind of refusal it is
 * @param firstIndex for a row that repeats an earlier one, that row's index
 */
public record Flaw(
        String field,
        String code,
        String message,
        Category category,
        @Nullable Integer firstIndex) {

    public static Flaw of(String field, String code, String message) {
        return new Flaw(field, code, message, Category.UNPROCESSABLE, null);
    }

    public static Flaw of(Category category, String field, String code, String message) {
        return new Flaw(field, code, message, category, null);
    }

    /** True when the same statement may be accepted a moment later. */
    public boolean retryable() {
        return category == Category.NOT_YET;
    }
}
