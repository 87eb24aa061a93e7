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
 * @param state of what stands in the way, for doors that have a code for each; null where the code says all
 */
public record Flaw(
        String field,
        String code,
        String message,
        Category category,
        @Nullable Integer firstIndex,
        @Nullable String state) {

    public static Flaw of(String field, String code, String message) {
        return new Flaw(field, code, message, Category.UNPROCESSABLE, null, null);
    }

    public static Flaw of(Category category, String field, String code, String message) {
        return new Flaw(field, code, message, category, null, null);
    }

    /** The same flaw, with the state of what stands in the way. */
    public Flaw in(String state) {
        return new Flaw(field, code, message, category, firstIndex, state);
    }

    /** True when the same statement may be accepted a moment later. */
    public boolean retryable() {
        return category == Category.NOT_YET;
    }
}
