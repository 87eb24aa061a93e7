package vn.hiza.partyorg.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Case;
import vn.hiza.facts.Category;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.Rules;
import vn.hiza.intake.enterprise.KnownEnterpriseRule;

/** An organisation works in a known enterprise; what its members' movements rest on does not change under them. */
@ApplicationScoped
public class OrganisationRules implements Rules<Organisation> {
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    private final KnownEnterpriseRule knownEnterprise;
    private final RemainingMembers members;

    public OrganisationRules(KnownEnterpriseRule knownEnterprise, RemainingMembers members) {
        this.knownEnterprise = knownEnterprise;
        this.members = members;
    }

    @Override
    public void judge(Handle tx, List<Case<Organisation>> cases) {
        knownEnterprise.judge(tx, cases, Organisation::enterprise);
        for (Case<Organisation> each : cases) {
            Organisation before = each.inForce();
            if (before != null && unsettles(tx, each, before)) {
                each.reject(Flaw.of(
                        Category.CONFLICT,
                        "",
                        "organisation-has-members",
                        "Movements of members rest on this organisation's kind, enterprise, founding day and last day;"
                                + " void them first."));
            }
        }
        warnOfMembersLeftBehind(tx, cases);
    }

    private void warnOfMembersLeftBehind(Handle tx, List<Case<Organisation>> cases) {
        List<Case<Organisation>> dissolved = cases.stream()
                .filter(each -> !each.rejected() && !each.voids() && each.next().dissolvedOn() != null)
                .toList();
        if (dissolved.isEmpty()) {
            return;
        }
        Map<String, Long> left =
                members.of(tx, dissolved.stream().map(Case::key).toList());
        for (Case<Organisation> each : dissolved) {
            LocalDate dissolvedOn = Objects.requireNonNull(each.next().dissolvedOn());
            long people = left.getOrDefault(each.key(), 0L);
            if (people > 0) {
                each.warn(Dissolution.membersRemain("/dissolvedOn", people, dissolvedOn));
            }
        }
    }

    private static boolean unsettles(Handle tx, Case<Organisation> each, Organisation before) {
        Organisation next = each.next();
        if (each.voids() || before.kind() != next.kind() || !Objects.equals(before.enterprise(), next.enterprise())) {
            return hasMovements(tx, each.key(), AFTER_ALL, AFTER_ALL);
        }
        boolean sameDays = before.establishedOn().equals(next.establishedOn())
                && Objects.equals(before.dissolvedOn(), next.dissolvedOn());
        LocalDate last = next.dissolvedOn() == null ? AFTER_ALL : next.dissolvedOn();
        return !sameDays && hasMovements(tx, each.key(), next.establishedOn(), last);
    }

    /** Movements before the one day or after the other. */
    private static boolean hasMovements(Handle tx, String organisation, LocalDate before, LocalDate after) {
        return tx.createQuery("select exists (select from membership_movement"
                        + " where organisation = :code and not voided and (date < :before or date > :after))")
                .bind("code", organisation)
                .bind("before", before)
                .bind("after", after)
                .mapTo(Boolean.class)
                .one();
    }
}
