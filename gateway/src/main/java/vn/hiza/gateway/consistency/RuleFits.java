package vn.hiza.gateway.consistency;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hiza.gateway.indicator.Rounding;

/** By which rules statements fit: each by itself, and sets of them by a common one. */
final class RuleFits {
    private final Claims claims;
    private final List<Rounding> rules;
    private final Map<Statement, List<Rounding>> alone = new LinkedHashMap<>();

    RuleFits(Claims claims, Question question) {
        this.claims = claims;
        this.rules = question.rules();
        question.statements().forEach(statement -> alone.put(statement, fitting(statement)));
    }

    /** The rules that print it from what it names, whatever rules printed those. */
    List<Rounding> of(Statement statement) {
        return alone.getOrDefault(statement, List.of());
    }

    boolean together(Collection<Statement> statements, Rounding rule) {
        return claims.solve(statements, each -> each.under(rule), true).isPresent();
    }

    /** Whether one rule can have printed all of them. */
    boolean byOneRule(Collection<Statement> statements) {
        return rules.stream().anyMatch(rule -> together(statements, rule));
    }

    /** Whether they fit when each may have a rule of its own. */
    boolean byOwnRules(Collection<Statement> statements) {
        return claims.solve(statements, each -> each.underAny(rules), true).isPresent();
    }

    private List<Rounding> fitting(Statement statement) {
        return rules.stream()
                .filter(rule -> claims.solve(
                                List.of(statement),
                                each -> each.equals(statement) ? each.under(rule) : each.underAny(rules),
                                true)
                        .isPresent())
                .toList();
    }
}
