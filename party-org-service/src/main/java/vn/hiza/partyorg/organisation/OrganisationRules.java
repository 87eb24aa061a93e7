package vn.hiza.partyorg.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    private final KnownEnterpriseRule knownEnterprise;

    public OrganisationRules(KnownEnterpriseRule knownEnterprise) {
        this.knownEnterprise = knownEnterprise;
    }

    @Override
    public void judge(Handle tx, List<Case<Organisation>> cases) {
        knownEnterprise.judge(tx, cases, Organisation::enterprise);
        for (Case<Organisation> each : cases) {
            Organisation before = each.inForce();
            if (before != null && unsettles(each, before) && hasMovements(tx, each.key())) {
                each.reject(Flaw.of(
                        Category.CONFLICT,
                        "",
                        "organisation-has-members",
                        "Movements of members rest on this organisation's kind, enterprise and founding day; void them"
                                + " first."));
            }
        }
    }

    private static boolean unsettles(Case<Organisation> each, Organisation before) {
        Organisation next = each.next();
        return each.voids()
                || before.kind() != next.kind()
                || !Objects.equals(before.enterprise(), next.enterprise())
                || next.establishedOn().isAfter(before.establishedOn());
    }

    private static boolean hasMovements(Handle tx, String organisation) {
        return tx.createQuery(
                        "select exists (select from membership_movement where organisation = :code and not voided)")
                .bind("code", organisation)
                .mapTo(Boolean.class)
                .one();
    }
}
