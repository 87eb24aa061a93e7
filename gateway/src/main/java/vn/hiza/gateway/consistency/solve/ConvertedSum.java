package vn.hiza.gateway.consistency.solve;

import java.util.ArrayList;
import java.util.List;

/** {@code total = whole parts + (foreign parts) ÷ rate}, of a rate above zero. */
public record ConvertedSum(String total, List<String> parts, List<String> foreign, String rate) implements Constraint {
    @Override
    public void narrow(Domains domains) {
        domains.narrow(rate, Interval.POSITIVE);
        Interval kept = sum(domains, parts);
        domains.narrow(total, kept.plus(sum(domains, foreign).over(domains.of(rate))));
        for (int i = 0; i < parts.size(); i++) {
            Interval others = sum(domains, without(parts, i));
            Interval converted = sum(domains, foreign).over(domains.of(rate));
            domains.narrow(parts.get(i), domains.of(total).minus(others.plus(converted)));
        }
        Interval converted = domains.of(total).minus(sum(domains, parts));
        for (int i = 0; i < foreign.size(); i++) {
            Interval others = sum(domains, without(foreign, i));
            domains.narrow(foreign.get(i), converted.times(domains.of(rate)).minus(others));
        }
        domains.narrow(rate, sum(domains, foreign).factorBeside(converted));
    }

    /** Each part is what all the others leave of it. */
    @Override
    public int operations() {
        int all = parts.size() + foreign.size() + 4;
        return all * all;
    }

    private static Interval sum(Domains domains, List<String> quantities) {
        return quantities.stream().map(domains::of).reduce(Interval.exactly(Rational.ZERO), (sum, each) -> sum.plus(
                        each)
                .inShortFractions());
    }

    private static List<String> without(List<String> quantities, int index) {
        List<String> others = new ArrayList<>(quantities);
        others.remove(index);
        return others;
    }
}
