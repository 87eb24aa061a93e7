package vn.hiza.investment.movement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Case;
import vn.hiza.facts.FactReader;
import vn.hiza.facts.Filter;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.Rules;
import vn.hiza.facts.Stored;

/** Every movement is judged by its project's account; the project is locked so that accounts change one at a time. */
final class CapitalMovementRules implements Rules<CapitalMovement> {
    private final FactReader reader = new FactReader();

    @Override
    public void judge(Handle tx, List<Case<CapitalMovement>> cases) {
        String[] projects = cases.stream()
                .map(each -> each.next().project())
                .distinct()
                .sorted()
                .toArray(String[]::new);
        Map<String, String> owners = lockOwners(tx, projects);
        Map<String, CapitalAccount> accounts = accounts(tx, projects);
        for (Case<CapitalMovement> each : cases) {
            CapitalMovement movement = each.next();
            String owner = owners.get(movement.project());
            if (owner == null) {
                each.reject(Flaw.of(
                        "/project",
                        "unknown-project",
                        "There is no project " + movement.project() + "; state it first."));
                continue;
            }
            each.become(movement.ownedBy(owner));
            CapitalAccount account = accounts.computeIfAbsent(movement.project(), none -> new CapitalAccount());
            Optional<Flaw> flaw = each.voids() ? account.voided(each.key()) : account.state(each.key(), each.next());
            flaw.ifPresent(each::reject);
        }
    }

    private static Map<String, String> lockOwners(Handle tx, String[] projects) {
        Map<String, String> owners = new HashMap<>();
        tx.createQuery("select key, enterprise from project where key = any(:projects) and not voided"
                        + " order by key for update")
                .bindArray("projects", String.class, (Object[]) projects)
                .map((row, context) -> owners.put(row.getString("key"), row.getString("enterprise")))
                .list();
        return owners;
    }

    private Map<String, CapitalAccount> accounts(Handle tx, String[] projects) {
        Map<String, CapitalAccount> accounts = new HashMap<>();
        List<Filter> ofProjects = List.of(new Filter("c.project = any(?)", projects));
        for (Stored<CapitalMovement> stored :
                reader.list(tx, CapitalMovementCollection.KIND, ofProjects, null, Integer.MAX_VALUE)) {
            accounts.computeIfAbsent(stored.state().project(), none -> new CapitalAccount())
                    .load(stored.key(), stored.state());
        }
        return accounts;
    }
}
