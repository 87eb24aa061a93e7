package vn.hiza.investment.project;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Case;
import vn.hiza.facts.Category;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.KnownKeys;
import vn.hiza.facts.Rules;

/** A project belongs to a known enterprise, and to the same one for as long as capital is stated under it. */
final class ProjectRules implements Rules<Project> {
    @Override
    public void judge(Handle tx, List<Case<Project>> cases) {
        Set<String> enterprises = KnownKeys.in(
                tx,
                "enterprise",
                cases.stream().map(each -> each.next().enterprise()).toList());
        for (Case<Project> each : cases) {
            Project before = each.inForce();
            boolean leaves = before != null
                    && (each.voids() || !before.enterprise().equals(each.next().enterprise()));
            if (!each.voids() && !enterprises.contains(each.next().enterprise())) {
                each.reject(Flaw.of(
                        Category.NOT_YET,
                        "/enterprise",
                        "unknown-enterprise",
                        "No enterprise with tax code " + each.next().enterprise() + " is known (yet)."));
            } else if (leaves && KnownKeys.referred(tx, "capital_movement", "project", each.key())) {
                each.reject(Flaw.of(
                        Category.CONFLICT,
                        each.voids() ? "" : "/enterprise",
                        "project-has-capital",
                        "Capital movements are stated under this project; void them first."));
            }
        }
    }
}
