package vn.hiza.health.dhis2.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Case;
import vn.hiza.facts.FactKind;
import vn.hiza.facts.Outcome;
import vn.hiza.facts.Standing;
import vn.hiza.rest.batch.BatchPart.Rejection;
import vn.hiza.rest.batch.WaitToken;

/** What became of the rows of an import. Of those that stand it keeps how many they are, not the rows. */
public final class Settled<T> {
    private final FactKind<T> kind;
    private final boolean dryRun;
    private final List<Rejection> unread;
    private final List<Rejection> refused = new ArrayList<>();
    private final WaitToken token;
    private int imported;
    private int updated;
    private int deleted;
    private int unchanged;
    private @Nullable Case<T> last;

    /** @param unread rows refused before they could be judged */
    Settled(FactKind<T> kind, List<Rejection> unread, boolean dryRun) {
        this.kind = kind;
        this.dryRun = dryRun;
        this.unread = unread;
        this.token = new WaitToken(kind.topic());
    }

    void add(List<Case<T>> cases) {
        cases.forEach(this::add);
        refused.sort(Comparator.comparingInt(Rejection::index));
    }

    private void add(Case<T> each) {
        if (each.rejected()) {
            if (!StrategyRules.leftAlone(each)) {
                refused.add(new Rejection(each.index(), each.flaws()));
            }
            return;
        }
        token.include(kind, each);
        count(each);
        last = last == null || last.index() < each.index() ? each : last;
    }

    private void count(Case<T> each) {
        if (each.outcome() == Outcome.UNCHANGED) {
            unchanged++;
        } else if (each.voids()) {
            deleted++;
        } else if (each.outcome() == Outcome.CREATED || revived(each)) {
            imported++;
        } else {
            updated++;
        }
    }

    /** Rows of something that was not there, or had been taken back. */
    int imported() {
        return imported;
    }

    int updated() {
        return updated;
    }

    int deleted() {
        return deleted;
    }

    /** Rows stored so already. */
    int unchanged() {
        return unchanged;
    }

    /** Every refused row in the order of the payload, first those that could not be judged; none that the strategy leaves alone. */
    public Stream<Rejection> refused() {
        return Stream.concat(unread.stream(), refused.stream());
    }

    /** True when every row that could not be judged was refused for what its whole set names. */
    boolean onlyGroups() {
        return unread.stream()
                .flatMap(rejection -> rejection.flaws().stream())
                .allMatch(flaw -> flaw.code().equals("E7600") || flaw.code().equals("E7603"));
    }

    /** The last row that stands, in the order of the payload; null when none does. */
    public @Nullable T last() {
        return last == null ? null : last.next();
    }

    /** What {@code board?after=} takes; null when nothing was written. */
    @Nullable
    String waitToken() {
        return dryRun ? null : token.text();
    }

    private static boolean revived(Case<?> each) {
        Standing<?> before = each.current();
        return each.outcome() == Outcome.UPDATED && before != null && before.voided();
    }
}
