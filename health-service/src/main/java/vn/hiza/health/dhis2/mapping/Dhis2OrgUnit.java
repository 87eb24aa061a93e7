package vn.hiza.health.dhis2.mapping;

import org.jspecify.annotations.Nullable;

/**
 * A name that DHIS2 clients have for a zone, district or enterprise beside its own code.
 *
 * @param refers the zone's or district's code, or the enterprise's tax code
 */
public record Dhis2OrgUnit(String code, @Nullable String uid, OrgUnitKind kind, String refers) implements Identified {}
