package vn.hiza.partyorg.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hiza.partyorg.organisation.OrganisationKind;

/**
 * People who joined or left an organisation on a day.
 *
 * @param organisationKind kind of the organisation, completed by us
 * @param enterprise tax code of the organisation's enterprise, completed by us
 * @param people at least one
 * @param reference the source's own number, unique in the organisation; without one each statement is a movement of its own
 */
public record MembershipMovement(
        String organisation,
        @Nullable OrganisationKind organisationKind,
        @Nullable String enterprise,
        MovementKind kind,
        LocalDate date,
        long people,
        @Nullable String reference) {

    MembershipMovement within(OrganisationKind ofKind, @Nullable String ofEnterprise) {
        return new MembershipMovement(organisation, ofKind, ofEnterprise, kind, date, people, reference);
    }

    long change() {
        return kind.adds() ? people : -people;
    }
}
