package vn.hiza.facts;

/**
 * One statement on its way in.
 *
 * @param index its place in the request, from zero
 * @param key the natural key it speaks of
 * @param proposal the state it claims; for a void, ignored
 * @param voids true to void the fact instead of stating it
 */
public record Submission<T>(int index, String key, T proposal, Precondition precondition, boolean voids) {
    public static <T> Submission<T> row(int index, String key, T proposal) {
        return new Submission<>(index, key, proposal, Precondition.notNeeded(), false);
    }

    /** The same at another place. */
    Submission<T> at(int place) {
        return new Submission<>(place, key, proposal, precondition, voids);
    }
}
