package vn.hiza.gateway.consistency.solve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each quantity may still be. Narrowing only takes away what is impossible, so a contradiction found is one; where
 * relations form a circle it ends early, and what is left may be more than is possible.
 */
public final class Domains {
    /** A bound for circles, in which ends creep without end. */
    private static final int MOST_ROUNDS = 40;

    private final Map<String, Interval> intervals = new HashMap<>();
    private final Set<String> whole;
    private final Work work;
    private boolean changed;
    private boolean contradictory;

    /**
     * @param whole quantities that are whole numbers
     * @param work what narrowing may still cost; where it is spent, narrowing ends early
     */
    public Domains(Set<String> whole, Work work) {
        this.whole = whole;
        this.work = work;
    }

    public Interval of(String quantity) {
        return intervals.getOrDefault(quantity, Interval.NOT_NEGATIVE);
    }

    public void narrow(String quantity, Interval to) {
        Interval before = of(quantity);
        Interval both = before.intersect(to);
        Interval left = whole.contains(quantity) ? both.wholeNumbers() : both;
        if (left.isEmpty()) {
            contradictory = true;
        } else if (!left.equals(before) && left.bits() <= Interval.LONG) {
            intervals.put(quantity, left);
            changed = true;
        }
    }

    /** Narrows by all relations until nothing changes; false when some quantity has no value left. */
    public boolean settle(List<Constraint> constraints) {
        for (int round = 0; round < MOST_ROUNDS && !contradictory; round++) {
            changed = false;
            constraints.forEach(constraint -> {
                if (!contradictory && work.grants(constraint.operations())) {
                    constraint.narrow(this);
                }
            });
            if (!changed) {
                break;
            }
        }
        return !contradictory;
    }
}
