package vn.hiza.partyorg.membership;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Flaw;

/** The members of one organisation over time: decides whether a movement may be stated, changed or voided. */
final class MembershipRoll {
    private final LocalDate establishedOn;
    private final TreeMap<LocalDate, Long> changes = new TreeMap<>();

    MembershipRoll(LocalDate establishedOn) {
        this.establishedOn = establishedOn;
    }

    /** What the movements in force on a day add up to. */
    void load(LocalDate day, long change) {
        changes.merge(day, change, Long::sum);
    }

    /** Puts one movement in the place of another, null standing for none, or says why the roll would not hold and keeps it. */
    Optional<Flaw> replace(@Nullable MembershipMovement before, @Nullable MembershipMovement after) {
        if (after != null && after.date().isBefore(establishedOn)) {
            return Optional.of(Flaw.of(
                    "/date", "movement-before-founding", "The organisation was founded on " + establishedOn + "."));
        }
        add(before, -1);
        add(after, 1);
        Optional<Flaw> flaw = shortage();
        if (flaw.isPresent()) {
            add(after, -1);
            add(before, 1);
        }
        return flaw;
    }

    /** Who is there when all movements have happened. */
    long members() {
        return changes.values().stream().mapToLong(Long::longValue).sum();
    }

    private void add(@Nullable MembershipMovement movement, int sign) {
        if (movement != null) {
            load(movement.date(), sign * movement.change());
        }
    }

    /** On no day can more people have left than were there; within a day those who join come first. */
    private Optional<Flaw> shortage() {
        long members = 0;
        for (Map.Entry<LocalDate, Long> day : changes.entrySet()) {
            members += day.getValue();
            if (members < 0) {
                return Optional.of(Flaw.of(
                        "/people",
                        "more-leave-than-exist",
                        "On " + day.getKey() + " the organisation would have " + members + " members; it had "
                                + (members - day.getValue()) + " before that day."));
            }
        }
        return Optional.empty();
    }
}
