package vn.hiza.partyorg.organisation;

import java.util.Collection;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What an organisation asks of those who keep its members. */
@FunctionalInterface
public interface RemainingMembers {
    /** How many members are left when all movements that are stated have happened, by organisation; none where it has none. */
    Map<String, Long> of(Handle tx, Collection<String> organisations);
}
