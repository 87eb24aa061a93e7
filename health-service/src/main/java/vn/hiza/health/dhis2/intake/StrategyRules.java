package vn.hiza.health.dhis2.intake;

import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Case;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.Rules;
import vn.hiza.health.dhis2.summary.ImportStrategy;

/** The rules of a collection with those of an import strategy before them: what it leaves alone is not written. */
record StrategyRules<T>(Rules<T> own, ImportStrategy strategy) implements Rules<T> {
    private static final Flaw LEFT_ALONE = Flaw.of("", "left-alone", "The import strategy leaves it as it is.");

    @Override
    public void judge(Handle tx, List<Case<T>> cases) {
        for (Case<T> each : cases) {
            boolean exists = each.inForce() != null;
            boolean may = each.voids()
                    ? strategy == ImportStrategy.DELETE || strategy.updates()
                    : exists ? strategy.updates() : strategy.creates();
            if (!may) {
                each.reject(LEFT_ALONE);
            }
        }
        own.judge(tx, cases.stream().filter(each -> !each.rejected()).toList());
    }

    @Override
    public boolean withinSubject() {
        return own.withinSubject();
    }

    /** True for a case that was not refused: the strategy leaves it alone, or there was nothing to take back. */
    static boolean leftAlone(Case<?> settled) {
        return settled.flaws().stream()
                .map(Flaw::code)
                .anyMatch(code -> code.equals(LEFT_ALONE.code()) || code.equals("not-found") || code.equals("gone"));
    }
}
