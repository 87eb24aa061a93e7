package vn.hiza.partyorg.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.FactReader;
import vn.hiza.facts.Filter;
import vn.hiza.facts.Stored;
import vn.hiza.partyorg.organisation.RemainingMembers;

/** The members that the movements in force add up to. */
@ApplicationScoped
public class StoredMembers implements RemainingMembers {
    private final FactReader reader = new FactReader();

    @Override
    public Map<String, Long> of(Handle tx, Collection<String> organisations) {
        Map<String, Long> members = new HashMap<>();
        for (Stored<MembershipMovement> stored : movements(tx, organisations.toArray(String[]::new))) {
            members.merge(stored.state().organisation(), stored.state().change(), Long::sum);
        }
        return members;
    }

    private List<Stored<MembershipMovement>> movements(Handle tx, String[] organisations) {
        List<Filter> ofOrganisations = List.of(new Filter("c.organisation = any(?)", organisations));
        return reader.list(tx, MembershipMovementCollection.KIND, ofOrganisations, null, Integer.MAX_VALUE);
    }
}
