package vn.hiza.rest.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.hiza.facts.Submission;

/**
 * The rows of a batch in parts, each for a transaction of its own.
 *
 * @param independent whether no part holds what the rules of another one look at, so that their order does not matter
 */
record SubmittedParts<T>(List<List<Submission<T>>> parts, boolean independent) {

    /** In the order in which they were sent, as each row is judged on top of those before it. */
    static <T> SubmittedParts<T> inOrder(List<Submission<T>> rows, int size) {
        return new SubmittedParts<>(cut(rows, size), false);
    }

    /** Subject by subject, cut between subjects; one that is too long for a part is followed by its rest. */
    static <T> SubmittedParts<T> bySubject(
            List<Submission<T>> rows, Function<Submission<T>, String> subject, int size) {
        Map<String, List<Submission<T>>> subjects = new TreeMap<>();
        for (Submission<T> row : rows) {
            subjects.computeIfAbsent(subject.apply(row), none -> new ArrayList<>())
                    .add(row);
        }
        boolean independent = true;
        List<List<Submission<T>>> parts = new ArrayList<>();
        List<Submission<T>> part = new ArrayList<>();
        for (List<Submission<T>> one : subjects.values()) {
            if (!part.isEmpty() && part.size() + one.size() > size) {
                parts.add(part);
                part = new ArrayList<>();
            }
            part.addAll(one);
            if (part.size() > size) {
                independent = false;
                parts.addAll(cut(part, size));
                part = new ArrayList<>();
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return new SubmittedParts<>(parts, independent);
    }

    private static <T> List<List<Submission<T>>> cut(List<Submission<T>> rows, int size) {
        List<List<Submission<T>>> parts = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += size) {
            parts.add(rows.subList(from, Math.min(rows.size(), from + size)));
        }
        return parts;
    }
}
