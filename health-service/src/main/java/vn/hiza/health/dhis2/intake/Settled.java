package vn.hiza.health.dhis2.intake;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Case;
import vn.hiza.facts.Outcome;
import vn.hiza.facts.Stored;
import vn.hiza.rest.batch.BatchPart.Rejection;

/**
 * What became of the rows of an import.
 *
 * @param unread rows refused before they could be judged
 * @param waitToken what {@code board?after=} takes; null when nothing was written
 */
public record Settled<T>(
        List<Rejection> unread,
        List<Case<T>> cases,
        @Nullable String waitToken) {
    /** Rows of something that was not there, or had been taken back. */
    public int imported() {
        return count(each -> !each.voids() && (each.outcome() == Outcome.CREATED || revived(each)));
    }

    public int updated() {
        return count(each -> !each.voids() && each.outcome() == Outcome.UPDATED && !revived(each));
    }

    public int deleted() {
        return count(each -> each.voids() && each.outcome() == Outcome.UPDATED);
    }

    /** Rows stored so already. */
    public int unchanged() {
        return count(each -> each.outcome() == Outcome.UNCHANGED);
    }

    /** Refused rows, those that the strategy leaves alone not among them. */
    public List<Rejection> refused() {
        return cases.stream()
                .filter(each -> each.rejected() && !StrategyRules.leftAlone(each))
                .map(each -> new Rejection(each.index(), each.flaws()))
                .toList();
    }

    private static boolean revived(Case<?> each) {
        Stored<?> before = each.current();
        return each.outcome() == Outcome.UPDATED && before != null && before.voided();
    }

    private int count(Predicate<Case<T>> which) {
        return (int)
                cases.stream().filter(each -> !each.rejected()).filter(which).count();
    }
}
