package vn.hiza.rest.batch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.Submission;

/**
 * What was read of a batch, or of a part of it.
 *
 * @param rows that can be submitted
 * @param rejections rows that cannot
 * @param leftOut the rows that say nothing
 * @param places where people find the rows
 */
public record BatchPart<T>(List<Submission<T>> rows, List<Rejection> rejections, BitSet leftOut, RowPlaces places) {
    static <T> BatchPart<T> empty(RowPlaces places) {
        return new BatchPart<>(new ArrayList<>(), new ArrayList<>(), new BitSet(), places);
    }

    /**
     * A row that was not accepted, with everything found wrong in it.
     *
     * @param untold how many more flaws it has, where those of the whole batch are too many to tell
     */
    public record Rejection(int index, List<Flaw> flaws, int untold) {
        public Rejection(int index, List<Flaw> flaws) {
            this(index, flaws, 0);
        }
    }
}
