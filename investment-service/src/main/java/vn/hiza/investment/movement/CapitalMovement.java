package vn.hiza.investment.movement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision that changes a project's registered capital.
 *
 * @param enterprise tax code of the project's owner, completed by us
 * @param date of the decision
 * @param amounts above zero, at most one for each currency
 * @param reference the decision's own number, unique in the project; without one each statement is a movement of its own
 */
public record CapitalMovement(
        String project,
        @Nullable String enterprise,
        MovementKind kind,
        LocalDate date,
        List<Money> amounts,
        @Nullable String reference) {

    CapitalMovement ownedBy(String owner) {
        return new CapitalMovement(project, owner, kind, date, amounts, reference);
    }
}
