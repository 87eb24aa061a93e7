package vn.hiza.investment.movement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Flaw;

/** The registered capital of one project: decides whether a movement may be stated, changed or voided. */
final class CapitalAccount {
    private final Map<String, CapitalMovement> movements = new LinkedHashMap<>();

    void load(String key, CapitalMovement movement) {
        movements.put(key, movement);
    }

    /** Takes the movement in, or says why the account would not hold with it; then nothing has changed. */
    Optional<Flaw> state(String key, CapitalMovement movement) {
        return change(key, movement);
    }

    /** Takes the movement out, or says why the account would not hold without it; then nothing has changed. */
    Optional<Flaw> voided(String key) {
        return change(key, null);
    }

    private Optional<Flaw> change(String key, @Nullable CapitalMovement movement) {
        CapitalMovement before = movements.get(key);
        put(key, movement);
        Optional<Flaw> flaw = flaw();
        if (flaw.isPresent()) {
            put(key, before);
        }
        return flaw;
    }

    private void put(String key, @Nullable CapitalMovement movement) {
        if (movement == null) {
            movements.remove(key);
        } else {
            movements.put(key, movement);
        }
    }

    private Optional<Flaw> flaw() {
        List<CapitalMovement> ordered = movements.values().stream()
                .sorted(Comparator.comparing(CapitalMovement::date).thenComparing(CapitalMovement::kind))
                .toList();
        if (ordered.stream()
                        .filter(each -> each.kind() == MovementKind.REGISTRATION)
                        .count()
                > 1) {
            return flaw("/kind", "second-registration", "The project is registered already; state an INCREASE.");
        }
        if (!ordered.isEmpty() && ordered.get(0).kind() != MovementKind.REGISTRATION) {
            return flaw(
                    "/date",
                    "movement-before-registration",
                    "The project has no registration on or before "
                            + ordered.get(0).date() + "; state the REGISTRATION first.");
        }
        return balanceFlaw(ordered);
    }

    private static Optional<Flaw> balanceFlaw(List<CapitalMovement> ordered) {
        Map<Currency, BigDecimal> balances = new EnumMap<>(Currency.class);
        LocalDate revokedOn = null;
        for (CapitalMovement movement : ordered) {
            if (revokedOn != null) {
                return flaw("/date", "project-revoked", "The project was revoked on " + revokedOn + ".");
            }
            for (Money money : movement.amounts()) {
                BigDecimal signed =
                        movement.kind().adds() ? money.amount() : money.amount().negate();
                BigDecimal balance = balances.merge(money.currency(), signed, BigDecimal::add);
                if (balance.signum() < 0) {
                    return flaw(
                            "/amounts",
                            "decrease-below-zero",
                            "On " + movement.date() + " the project would have " + balance.toPlainString() + " "
                                    + money.currency() + "; capital cannot fall below zero.");
                }
            }
            if (movement.kind() == MovementKind.REVOCATION) {
                revokedOn = movement.date();
            }
        }
        return Optional.empty();
    }

    private static Optional<Flaw> flaw(String field, String code, String message) {
        return Optional.of(Flaw.of(field, code, message));
    }
}
