package vn.hiza.facts;

import java.util.Set;

/**
 * Who calls, as the verified token says.
 *
 * @param client the token's subject
 * @param districts for a district team, the districts it may write for
 */
public record Caller(String client, Set<String> roles, Set<String> districts) {
    /** True when the caller writes for certain districts only. */
    public boolean boundToDistricts() {
        return (roles.contains("district-health") || roles.contains("district-lead")) && !roles.contains("admin");
    }

    public boolean mayWriteFor(String district) {
        return !boundToDistricts() || districts.contains(district);
    }
}
