package vn.hiza.health.dhis2.mapping;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A zone, district or enterprise that a client named.
 *
 * @param code its own code, or the enterprise's tax code
 * @param district of an enterprise, the one it lies in; of a district itself
 */
public record OrgUnit(
        OrgUnitKind kind, String code, @Nullable String district) {
    /** Whether it is the business of those who have these districts. */
    public boolean within(Set<String> districts) {
        return district != null && districts.contains(district);
    }
}
