package vn.hiza.gateway.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.consistency.solve.Constraint;
import vn.hiza.gateway.consistency.solve.ConvertedSum;
import vn.hiza.gateway.consistency.solve.Domains;
import vn.hiza.gateway.consistency.solve.Interval;
import vn.hiza.gateway.consistency.solve.Quotient;
import vn.hiza.gateway.consistency.solve.Rational;
import vn.hiza.gateway.consistency.solve.Work;
import vn.hiza.gateway.indicator.Rounding;

/** The printed figures as relations between quantities. Two names of one figure of ours are one quantity. */
final class Claims {
    private final List<Statement> statements;
    private final List<Rounding> rules;
    private final Map<String, Statement> byId = new LinkedHashMap<>();
    private final Map<String, String> quantities = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final List<List<Statement>> groups;
    private final Map<Solved, Optional<Domains>> solved = new HashMap<>();
    private final Work work;

    /** What all that is known of one group was worked out for; of any rule, null. */
    private record Solved(List<Statement> group, @Nullable Rounding rule, boolean inWholeNumbers) {}

    /** @param work what all solving together may cost */
    Claims(Question question, Work work) {
        this.work = work;
        rules = question.rules();
        statements = question.statements();
        for (Unknown unknown : question.unknowns()) {
            boolean ours = unknown.means() == Unknown.Meaning.FIGURE;
            name(unknown.id(), ours ? unknown.indicator() : null, unknown.isWhole());
        }
        for (Statement statement : statements) {
            byId.put(statement.id(), statement);
            name(statement.id(), statement.ownIndicator(), statement.isWhole());
        }
        groups = grouped();
    }

    private void name(String id, @Nullable String figure, boolean isWhole) {
        String quantity = figure == null ? id : "figure " + figure;
        quantities.put(id, quantity);
        if (isWhole) {
            whole.add(quantity);
        }
    }

    String quantity(String id) {
        return quantities.getOrDefault(id, id);
    }

    /** Everything that a statement speaks of, itself first. */
    Set<String> quantities(Statement statement) {
        Set<String> all = new LinkedHashSet<>(Set.of(quantity(statement.id())));
        if (statement.relation() != null) {
            statement.relation().operands().forEach(operand -> {
                if (operand instanceof Operand.Named named) {
                    all.add(quantity(named.id()));
                }
            });
        }
        return all;
    }

    boolean dividesBy(Statement statement, String quantity) {
        return statement.relation() instanceof Relation.Share share
                && quantity(share.of()).equals(quantity);
    }

    /** These statements and those that their relations name. */
    Set<Statement> withNamed(Collection<Statement> related) {
        Set<Statement> all = new LinkedHashSet<>(related);
        for (Statement statement : related) {
            if (statement.relation() != null) {
                statement.relation().operands().forEach(operand -> {
                    if (operand instanceof Operand.Named named && byId.containsKey(named.id())) {
                        all.add(byId.get(named.id()));
                    }
                });
            }
        }
        return all;
    }

    /** The statements whose numbers reach a quantity, by whatever way. */
    List<Statement> bearingOn(String id) {
        return groups.stream()
                .filter(group ->
                        group.stream().anyMatch(each -> quantities(each).contains(quantity(id))))
                .findFirst()
                .orElse(List.of());
    }

    /** The statements in groups that share no quantity. */
    List<List<Statement>> groups() {
        return groups;
    }

    private List<List<Statement>> grouped() {
        List<List<Statement>> all = new ArrayList<>();
        Set<Statement> left = new LinkedHashSet<>(statements);
        while (!left.isEmpty()) {
            Set<String> reached = new HashSet<>(quantities(left.iterator().next()));
            List<Statement> group = new ArrayList<>();
            int before;
            do {
                before = group.size();
                for (Statement statement : List.copyOf(left)) {
                    if (quantities(statement).stream().anyMatch(reached::contains)) {
                        reached.addAll(quantities(statement));
                        group.add(statement);
                        left.remove(statement);
                    }
                }
            } while (group.size() > before);
            all.add(group);
        }
        return all;
    }

    /**
     * What all statements that bear on a quantity leave of it; empty when no values fit. Worked out once for all
     * quantities of a group.
     *
     * @param rule null when each may have a rule of its own
     */
    Optional<Interval> implied(String id, @Nullable Rounding rule, boolean inWholeNumbers) {
        List<Statement> bearing = bearingOn(id);
        Function<Statement, Interval> printed = rule == null ? each -> each.underAny(rules) : each -> each.under(rule);
        return solved.computeIfAbsent(
                        new Solved(bearing, rule, inWholeNumbers), key -> solve(bearing, printed, inWholeNumbers))
                .map(domains -> domains.of(quantity(id)));
    }

    /**
     * What the relations of these statements leave of each quantity, the printed numbers of those they name included;
     * empty when no values fit.
     *
     * @param printed the values that a printed number may stand for
     * @param inWholeNumbers whether counts have to be whole
     */
    Optional<Domains> solve(
            Collection<Statement> related, Function<Statement, Interval> printed, boolean inWholeNumbers) {
        Domains domains = new Domains(inWholeNumbers ? whole : Set.of(), work);
        List<Constraint> constraints = new ArrayList<>();
        for (Statement statement : related) {
            if (statement.relation() != null) {
                constraints.add(constraint(quantity(statement.id()), statement.relation()));
            }
        }
        Set<Statement> said = withNamed(related);
        List<Operand> operands = operands(related);
        if (!work.grants(said.size() + operands.size())) {
            return Optional.of(domains);
        }
        for (Operand operand : operands) {
            if (operand instanceof Operand.Exact exact) {
                domains.narrow(quantity(operand), Interval.exactly(Rational.of(exact.number())));
            }
        }
        said.forEach(statement -> domains.narrow(quantity(statement.id()), printed.apply(statement)));
        return domains.settle(constraints) ? Optional.of(domains) : Optional.empty();
    }

    private static List<Operand> operands(Collection<Statement> related) {
        return related.stream()
                .flatMap(each -> Stream.ofNullable(each.relation()))
                .flatMap(relation -> relation.operands().stream())
                .toList();
    }

    private Constraint constraint(String result, Relation relation) {
        if (relation instanceof Relation.Total total) {
            return new ConvertedSum(result, quantities(total.usd()), quantities(total.vnd()), quantity(total.rate()));
        }
        Relation.Share share = (Relation.Share) relation;
        return new Quotient(result, quantity(share.part()), quantity(share.of()));
    }

    private List<String> quantities(List<Operand> operands) {
        return operands.stream().map(this::quantity).toList();
    }

    private String quantity(Operand operand) {
        if (operand instanceof Operand.Named named) {
            return quantity(named.id());
        }
        return "number " + Rational.of(((Operand.Exact) operand).number());
    }
}
