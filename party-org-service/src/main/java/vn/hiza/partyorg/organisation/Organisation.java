package vn.hiza.partyorg.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A grassroots organisation.
 *
 * @param enterprise tax code of the enterprise it works in, null for one above enterprises
 * @param dissolvedOn the first day without it
 */
public record Organisation(
        String code,
        OrganisationKind kind,
        String name,
        @Nullable String enterprise,
        LocalDate establishedOn,
        @Nullable LocalDate dissolvedOn) {}
