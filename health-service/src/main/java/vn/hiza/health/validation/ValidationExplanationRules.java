package vn.hiza.health.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Case;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.KnownKeys;
import vn.hiza.facts.Rules;
import vn.hiza.health.DistrictTeam;

/** An explanation is of a known rule and of a count in force, whose number it takes down. */
@ApplicationScoped
public class ValidationExplanationRules implements Rules<ValidationExplanation> {
    @Override
    public void judge(Handle tx, List<Case<ValidationExplanation>> cases) {
        cases.forEach(each -> DistrictTeam.mayWriteFor(
                        each.author().caller(), each.next().district(), "/district")
                .ifPresent(each::reject));
        List<Case<ValidationExplanation>> stated =
                cases.stream().filter(each -> !each.rejected() && !each.voids()).toList();
        Set<String> rules = KnownKeys.in(
                tx,
                "validation_rule",
                stated.stream().map(each -> each.next().rule()).toList());
        Map<String, Long> counted = counted(tx, stated);
        for (Case<ValidationExplanation> each : stated) {
            ValidationExplanation next = each.next();
            if (!rules.contains(next.rule())) {
                each.reject(Flaw.of(
                        "/rule",
                        "unknown-rule",
                        "There is no rule " + next.rule() + "; GET /api/v1/validation-rules lists them."));
            }
            Long people = counted.get(next.count());
            if (people == null) {
                each.reject(Flaw.of(
                        "",
                        "unknown-count",
                        "There is no count of dose " + next.dose() + " at " + next.enterprise() + " on " + next.date()
                                + " by the team of " + next.district() + " to explain; name one that is."));
            } else {
                each.become(next.of(people));
            }
        }
    }

    /** The numbers in force, by the keys of their counts. */
    private static Map<String, Long> counted(Handle tx, List<Case<ValidationExplanation>> stated) {
        Map<String, Long> counted = new HashMap<>();
        tx.createQuery("select key, people from vaccination_count where key = any(:keys) and not voided")
                .bindArray(
                        "keys",
                        String.class,
                        stated.stream().map(each -> each.next().count()).toArray())
                .map((row, context) -> Map.entry(row.getString("key"), row.getLong("people")))
                .forEach(each -> counted.put(each.getKey(), each.getValue()));
        return counted;
    }
}
