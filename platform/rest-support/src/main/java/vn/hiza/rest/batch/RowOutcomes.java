package vn.hiza.rest.batch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.hiza.facts.Outcome;

/** Which rows of a batch were created, which updated and which left as they were. */
final class RowOutcomes {
    private final Map<Outcome, BitSet> rows = new EnumMap<>(Outcome.class);
    private final BitSet leftOut;

    /** @param leftOut the rows of a table that say nothing */
    RowOutcomes(BitSet leftOut) {
        this.leftOut = leftOut;
        for (Outcome outcome : Outcome.values()) {
            rows.put(outcome, new BitSet());
        }
    }

    void add(Outcome outcome, int index) {
        rows(outcome).set(index);
    }

    int count(Outcome outcome) {
        return rows(outcome).cardinality();
    }

    /** Writes for each outcome but the rejections, which are listed with their reasons, its rows as [first, last] pairs. */
    void writeTo(ObjectNode outcomes) {
        rows.forEach((outcome, indexes) -> {
            if (outcome != Outcome.REJECTED) {
                write(indexes, outcomes.putArray(outcome.name().toLowerCase(Locale.ROOT)));
            }
        });
        write(leftOut, outcomes.putArray("leftOut"));
    }

    private BitSet rows(Outcome outcome) {
        return Objects.requireNonNull(rows.get(outcome));
    }

    private static void write(BitSet indexes, ArrayNode spans) {
        for (int first = indexes.nextSetBit(0); first >= 0; ) {
            int after = indexes.nextClearBit(first);
            spans.addArray().add(first).add(after - 1);
            first = indexes.nextSetBit(after);
        }
    }
}
