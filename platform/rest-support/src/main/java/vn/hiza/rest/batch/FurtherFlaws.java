package vn.hiza.rest.batch;

import java.util.List;
import vn.hiza.facts.Flaw;
import vn.hiza.rest.batch.BatchPart.Rejection;

/**
 * How many flaws of a batch are told beyond the first of each row. A batch of rows that are wrong all over would otherwise be
 * answered with many times its own length, and its reasons held in as much memory.
 */
final class FurtherFlaws {
    static final int MOST = 20_000;

    private int left = MOST;

    /** The row with all of its flaws, or with those that may still be told. */
    Rejection of(int index, List<Flaw> flaws) {
        int further = Math.min(flaws.size() - 1, left);
        left -= further;
        return further == flaws.size() - 1
                ? new Rejection(index, flaws)
                : new Rejection(index, List.copyOf(flaws.subList(0, 1 + further)), flaws.size() - 1 - further);
    }
}
