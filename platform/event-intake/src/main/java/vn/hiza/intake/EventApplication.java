package vn.hiza.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.Topic;

/** What an application, or one of several parts of it, makes of events. */
public interface EventApplication {
    /** Whose events it is given; those of every topic that is read unless it says otherwise. */
    default Set<Topic> topics() {
        return EnumSet.allOf(Topic.class);
    }

    /**
     * Applies events within the transaction that also moves the positions. An event may come again or late; one whose
     * revision is not newer changes nothing.
     *
     * @throws RuntimeException for an event that can never be applied; it is then parked, and the others are applied
     */
    void apply(Handle tx, List<FactEvent> events);

    /**
     * Told once at the end of each transaction, before it commits: its positions have moved, also when all its records were
     * parked or changed nothing.
     */
    default void concluded(Handle tx) {}

    /** Told in this process after the transaction has committed. */
    default void committed() {}
}
