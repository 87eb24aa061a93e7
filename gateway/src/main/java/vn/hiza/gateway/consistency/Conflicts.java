package vn.hiza.gateway.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.hiza.gateway.indicator.Rounding;

/** Finds the smallest sets of statements that contradict each other. */
final class Conflicts {
    private final Claims claims;
    private final RuleFits fits;

    Conflicts(Claims claims, RuleFits fits) {
        this.claims = claims;
        this.fits = fits;
    }

    /** Sets that fit under no one rule, although each of their statements fits under some. */
    List<List<Statement>> sets() {
        List<List<Statement>> found = new ArrayList<>();
        claims.groups().forEach(group -> found.addAll(within(group)));
        return found;
    }

    /** Per rule a set that it cannot have printed; empty when one rule can have printed all that fits any. */
    Map<Rounding, List<Statement>> perRule(List<Rounding> rules) {
        Map<Rounding, List<Statement>> failing = new LinkedHashMap<>();
        for (Rounding rule : rules) {
            claims.groups().stream()
                    .map(this::fitting)
                    .filter(group -> !fits.together(group, rule))
                    .findFirst()
                    .ifPresent(group -> failing.put(rule, shrink(group, left -> !fits.together(left, rule))));
        }
        return failing.size() == rules.size() ? failing : Map.of();
    }

    private List<Statement> fitting(List<Statement> group) {
        return group.stream().filter(each -> !fits.of(each).isEmpty()).toList();
    }

    private List<List<Statement>> within(List<Statement> group) {
        List<Statement> fitting = fitting(group);
        List<List<Statement>> found = new ArrayList<>();
        if (fits.byOneRule(fitting)) {
            return found;
        }
        List<Statement> several = new ArrayList<>();
        for (Statement statement : fitting) {
            if (fits.byOneRule(List.of(statement))) {
                several.add(statement);
            } else {
                found.add(List.copyOf(claims.withNamed(List.of(statement))));
            }
        }
        found.addAll(pairs(several));
        Set<Statement> rest = new LinkedHashSet<>(several);
        found.forEach(rest::removeAll);
        while (!fits.byOneRule(rest)) {
            List<Statement> set = shrink(rest, left -> !fits.byOneRule(left));
            found.add(set);
            set.forEach(rest::remove);
        }
        return found;
    }

    private List<List<Statement>> pairs(List<Statement> statements) {
        List<List<Statement>> found = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            for (Statement other : statements.subList(i + 1, statements.size())) {
                List<Statement> pair = List.of(statements.get(i), other);
                if (shareAQuantity(pair) && !fits.byOneRule(pair)) {
                    found.add(pair);
                }
            }
        }
        return found;
    }

    private boolean shareAQuantity(List<Statement> pair) {
        return claims.quantities(pair.get(0)).stream().anyMatch(claims.quantities(pair.get(1))::contains);
    }

    /** Leaves out one after another as long as what is left still contradicts. */
    private static List<Statement> shrink(Collection<Statement> set, Predicate<Collection<Statement>> contradicts) {
        Set<Statement> left = new LinkedHashSet<>(set);
        for (Statement statement : set) {
            left.remove(statement);
            if (!contradicts.test(left)) {
                left.add(statement);
            }
        }
        return set.stream().filter(left::contains).toList();
    }
}
