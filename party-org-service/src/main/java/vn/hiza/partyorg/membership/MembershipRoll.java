package vn.hiza.partyorg.membership;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Flaw;

/** The members of one organisation over time: decides whether a movement may be stated, changed or voided. */
final class MembershipRoll {
    private final LocalDate establishedOn;
    private final Map<String, MembershipMovement> movements = new LinkedHashMap<>();

    MembershipRoll(LocalDate establishedOn) {
        this.establishedOn = establishedOn;
    }

    void load(String key, MembershipMovement movement) {
        movements.put(key, movement);
    }

    /** Takes the movement in, or out when null, or says why the roll would not hold; then nothing has changed. */
    Optional<Flaw> change(String key, @Nullable MembershipMovement movement) {
        if (movement != null && movement.date().isBefore(establishedOn)) {
            return Optional.of(Flaw.of(
                    "/date", "movement-before-founding", "The organisation was founded on " + establishedOn + "."));
        }
        MembershipMovement before = movement == null ? movements.remove(key) : movements.put(key, movement);
        Optional<Flaw> flaw = shortage();
        if (flaw.isPresent()) {
            if (before == null) {
                movements.remove(key);
            } else {
                movements.put(key, before);
            }
        }
        return flaw;
    }

    /** Who is there when all movements have happened. */
    long members() {
        return movements.values().stream().mapToLong(MembershipMovement::change).sum();
    }

    /** On no day can more people have left than were there; within a day those who join come first. */
    private Optional<Flaw> shortage() {
        TreeMap<LocalDate, Long> changes = new TreeMap<>();
        movements.values().forEach(movement -> changes.merge(movement.date(), movement.change(), Long::sum));
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
