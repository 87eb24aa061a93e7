package vn.hiza.seeds.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Projects and their capital: one old project for every enterprise, and on top what the plans of 2020 and 2021 say. Nothing
 * else happens in those two years.
 */
final class Portfolio {
    private static final LocalDate LAST_OLD_DAY = LocalDate.of(2019, 12, 27);
    private static final Comparator<CapitalMovement> IN_ORDER = Comparator.comparing(
                    (CapitalMovement each) -> each.project().number())
            .thenComparing(CapitalMovement::date)
            .thenComparing(Comparator.comparing(CapitalMovement::kind).reversed());

    private final Dice dice = new Dice("capital");
    private final ProjectNames names = new ProjectNames();
    private final List<Project> projects = new ArrayList<>();
    private final List<CapitalMovement> movements = new ArrayList<>();
    private final Set<Project> planned = new HashSet<>();

    Portfolio(List<Enterprise> enterprises) {
        enterprises.forEach(this::old);
        List<Project> old = List.copyOf(projects);
        for (CapitalPlan plan : CapitalPlan.values()) {
            List<Project> open = old.stream()
                    .filter(each -> each.enterprise().foreignInvested() == plan.dollars && !planned.contains(each))
                    .toList();
            carryOut(plan, dice.some(open, plan.projects));
        }
    }

    private void old(Enterprise enterprise) {
        Project project = names.next(enterprise, enterprise.since(), false);
        projects.add(project);
        long registered = amount(enterprise, 0.9);
        movements.add(movement(project, "REGISTRATION", enterprise.since(), registered));
        if (enterprise.since().getYear() < 2018 && dice.chance(0.25)) {
            LocalDate later = dice.day(enterprise.since().plusDays(200), LAST_OLD_DAY);
            if (dice.chance(0.1)) {
                movements.add(movement(project, "DECREASE", later, Math.max(1, registered / 5)));
            } else {
                movements.add(movement(project, "INCREASE", later, amount(enterprise, 0.6)));
            }
        }
    }

    private void carryOut(CapitalPlan plan, List<Project> chosen) {
        planned.addAll(chosen);
        long[] amounts = plan.amounts(dice);
        for (int i = 0; i < amounts.length; i++) {
            LocalDate day = plan.day(dice);
            Project project = chosen.get(i);
            if (plan.registers) {
                project = names.next(project.enterprise(), day, true);
                projects.add(project);
            }
            movements.add(movement(project, plan.registers ? "REGISTRATION" : "INCREASE", day, amounts[i]));
        }
    }

    private long amount(Enterprise enterprise, double spread) {
        long hundreds = Math.max(2, Math.round(dice.size(spread) * 30));
        return enterprise.foreignInvested() ? hundreds * 100_000 : hundreds * 2_000_000_000L;
    }

    private static CapitalMovement movement(Project project, String kind, LocalDate date, long amount) {
        return new CapitalMovement(
                project, kind, date, amount, project.enterprise().foreignInvested());
    }

    List<Row> projectRows() {
        return projects.stream()
                .sorted(Comparator.comparing(Project::number))
                .map(each -> new Row()
                        .with("number", each.number())
                        .with("enterprise", each.enterprise().taxCode())
                        .with("name", each.name()))
                .toList();
    }

    List<Row> movementRows() {
        Map<Project, Integer> counts = new HashMap<>();
        return movements.stream()
                .sorted(IN_ORDER)
                .map(each ->
                        each.row(String.format(Locale.ROOT, "CAP-%02d", counts.merge(each.project(), 1, Integer::sum))))
                .toList();
    }
}
