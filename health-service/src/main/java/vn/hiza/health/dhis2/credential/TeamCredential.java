package vn.hiza.health.dhis2.credential;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a team's DHIS2 tool signs in with.
 *
 * @param districts the one it may write for; older ones may have several
 * @param revokedAt since when it opens nothing
 */
public record TeamCredential(
        String name,
        List<String> districts,
        Instant createdAt,
        String createdBy,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy) {}
