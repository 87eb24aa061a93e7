package vn.hiza.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The states of something over time, oldest first, each holding until the next begins. */
public final class Timeline {
    private Timeline() {}

    /**
     * The timeline after a state was declared to hold from its day on: what lies before that day stays, what lies after
     * gives way, and a state that merely goes on adds nothing.
     */
    public static <S extends Step<S>> List<S> with(List<S> history, S declared) {
        List<S> steps = new ArrayList<>();
        for (S step : history) {
            if (isBefore(step.effectiveOn(), declared.effectiveOn())) {
                steps.add(step);
            }
        }
        if (steps.isEmpty() || !sameState(steps.get(steps.size() - 1), declared)) {
            steps.add(declared);
        }
        return List.copyOf(steps);
    }

    /**
     * Carries a fact's timeline on.
     *
     * @param before the timeline in force, null for a new fact
     * @param declared the state; its day is null when the caller named none
     * @param first the day a new fact's state begins when none was named; null for the beginning of time
     */
    public static <S extends Step<S>> List<S> carryOn(
            @Nullable List<S> before, S declared, @Nullable LocalDate first, LocalDate today) {
        if (before == null) {
            return List.of(declared.effectiveOn() == null ? declared.from(first) : declared);
        }
        return with(before, declared.effectiveOn() == null ? declared.from(today) : declared);
    }

    /**
     * The timeline of something whose first day was corrected: a first state that began on the old day begins on the new
     * one, and states that ended before it go.
     */
    public static <S extends Step<S>> List<S> beginningOn(List<S> history, LocalDate former, LocalDate corrected) {
        if (former.equals(corrected)
                || history.isEmpty()
                || !former.equals(history.get(0).effectiveOn())) {
            return history;
        }
        List<S> steps = new ArrayList<>();
        for (S step : history) {
            if (step == history.get(0) || !isBefore(corrected, step.effectiveOn())) {
                steps.clear();
                steps.add(step.from(corrected));
            } else {
                steps.add(step);
            }
        }
        return List.copyOf(steps);
    }

    private static <S extends Step<S>> boolean sameState(S one, S other) {
        return one.from(null).equals(other.from(null));
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return other != null && (day == null || day.isBefore(other));
    }
}
