package vn.hiza.gateway.consistency;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.consistency.ConsistencyReport.Evidence;
import vn.hiza.gateway.consistency.ConsistencyReport.Finding;
import vn.hiza.gateway.consistency.ConsistencyReport.FindingCode;
import vn.hiza.gateway.consistency.solve.Domains;
import vn.hiza.gateway.consistency.solve.Interval;
import vn.hiza.gateway.consistency.solve.Rational;
import vn.hiza.gateway.indicator.Rounding;
import vn.hiza.gateway.indicator.Words;

/** What is to be said of the printed figures, the gravest kinds first within each subject. */
final class Findings {
    private final Question question;
    private final Claims claims;
    private final RuleFits fits;
    private final OwnValues own;

    Findings(Question question, Claims claims, RuleFits fits, OwnValues own) {
        this.question = question;
        this.claims = claims;
        this.fits = fits;
        this.own = own;
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        question.statements().forEach(statement -> ofStatement(statement).ifPresent(all::add));
        Conflicts conflicts = new Conflicts(claims, fits);
        List<List<Statement>> sets = conflicts.sets();
        sets.forEach(set -> all.add(ofSet(set)));
        Map<Rounding, List<Statement>> perRule = sets.isEmpty() ? conflicts.perRule(question.rules()) : Map.of();
        if (!perRule.isEmpty()) {
            all.add(ofRules(perRule));
        }
        question.statements().forEach(statement -> ofOurs(statement).ifPresent(all::add));
        question.unknowns().forEach(unknown -> ofOurs(unknown).ifPresent(all::add));
        return all;
    }

    private Optional<Finding> ofStatement(Statement statement) {
        List<Rounding> rules = fits.of(statement);
        if (rules.isEmpty()) {
            return Optional.of(about(FindingCode.NO_RULE_FITS, statement, null, FindingWords.noRule(statement)));
        }
        if (rules.size() > 1
                || question.rules().size() < 2
                || !statement.printed().tellsItsRule()) {
            return Optional.empty();
        }
        Words words = FindingWords.oneRule(statement, rules.get(0));
        return Optional.of(about(FindingCode.ONLY_ONE_RULE_FITS, statement, null, words));
    }

    private Finding ofSet(List<Statement> set) {
        List<String> shared = shared(set);
        String first = shared.isEmpty() ? null : shared.get(0);
        Set<Statement> restsOn = claims.withNamed(set);
        boolean explained = fits.byOwnRules(set);
        return new Finding(
                explained ? FindingCode.NO_COMMON_RULE : FindingCode.NO_COMMON_VALUE,
                ids(set),
                shared.stream().filter(this::isUnknown).toList(),
                first == null ? List.of() : evidence(set, first),
                null,
                explained
                        ? FindingWords.noCommonRule(set, name(first), restsOn, isDenominator(set, first))
                        : FindingWords.noCommonValue(set, name(first), restsOn));
    }

    private Finding ofRules(Map<Rounding, List<Statement>> failing) {
        Set<Statement> all = new LinkedHashSet<>();
        failing.values().forEach(all::addAll);
        return new Finding(
                FindingCode.NO_SINGLE_RULE,
                ids(List.copyOf(all)),
                List.of(),
                List.of(),
                null,
                FindingWords.noSingleRule(failing));
    }

    private Optional<Finding> ofOurs(Statement statement) {
        Rational ours = own.of(statement);
        if (ours == null || statement.underAny(question.rules()).contains(ours)) {
            return Optional.empty();
        }
        if (ours.signum() < 0 && statement.mayStandForLessThanZero()) {
            Words words = FindingWords.oursBelowZero(statement.name(), FindingWords.number(statement, ours));
            return Optional.of(about(FindingCode.OURS_BELOW_ZERO, statement, ours, words));
        }
        Words words = FindingWords.notOurs(statement, ours);
        return Optional.of(about(FindingCode.CONTRADICTS_OUR_DATA, statement, ours, words));
    }

    private Optional<Finding> ofOurs(Unknown unknown) {
        Rational ours = own.of(unknown);
        List<Statement> bearing = claims.bearingOn(unknown.id());
        Optional<Interval> implied = claims.implied(unknown.id(), null, false);
        if (ours == null
                || bearing.isEmpty()
                || implied.isEmpty()
                || implied.get().contains(ours)) {
            return Optional.empty();
        }
        boolean isBelowZero = ours.signum() < 0;
        return Optional.of(new Finding(
                isBelowZero ? FindingCode.OURS_BELOW_ZERO : FindingCode.CONTRADICTS_OUR_DATA,
                ids(bearing.stream()
                        .filter(each -> claims.quantities(each).contains(claims.quantity(unknown.id())))
                        .toList()),
                List.of(unknown.id()),
                List.of(),
                RangeWords.decimal(ours),
                isBelowZero
                        ? FindingWords.oursBelowZero(unknown.name(), RangeWords.number(ours))
                        : FindingWords.notOurs(unknown, implied.get(), ours)));
    }

    /** The names that more than one of them uses, unknowns first. */
    private List<String> shared(List<Statement> set) {
        List<String> names = new ArrayList<>();
        question.unknowns().forEach(unknown -> names.add(unknown.id()));
        question.statements().forEach(statement -> names.add(statement.id()));
        return names.stream()
                .filter(name -> set.stream()
                                .filter(each -> claims.quantities(each).contains(claims.quantity(name)))
                                .count()
                        > 1)
                .toList();
    }

    private List<Evidence> evidence(List<Statement> set, String shared) {
        List<Evidence> evidence = new ArrayList<>();
        for (Rounding rule : question.rules()) {
            for (Statement statement : set) {
                if (claims.quantities(statement).contains(claims.quantity(shared))) {
                    Optional<Domains> alone = claims.solve(List.of(statement), each -> each.under(rule), false);
                    evidence.add(new Evidence(
                            rule,
                            statement.id(),
                            shared,
                            alone.map(domains -> RangeWords.of(domains.of(claims.quantity(shared))))
                                    .orElse(null)));
                }
            }
        }
        return evidence;
    }

    /** Whether all of them that use the quantity divide by it. */
    private boolean isDenominator(List<Statement> set, @Nullable String id) {
        return id != null
                && set.stream()
                        .filter(each -> claims.quantities(each).contains(claims.quantity(id)))
                        .allMatch(each -> claims.dividesBy(each, claims.quantity(id)));
    }

    /** What readers call a statement or an unknown. */
    private @Nullable String name(@Nullable String id) {
        return Stream.concat(
                        question.unknowns().stream()
                                .filter(each -> each.id().equals(id))
                                .map(Unknown::name),
                        question.statements().stream()
                                .filter(each -> each.id().equals(id))
                                .map(Statement::name))
                .findFirst()
                .orElse(null);
    }

    private boolean isUnknown(String id) {
        return question.unknowns().stream().anyMatch(unknown -> unknown.id().equals(id));
    }

    private static Finding about(FindingCode code, Statement statement, @Nullable Rational ours, Words words) {
        return new Finding(
                code,
                List.of(statement.id()),
                List.of(),
                List.of(),
                ours == null ? null : RangeWords.decimal(ours),
                words);
    }

    private static List<String> ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).toList();
    }
}
