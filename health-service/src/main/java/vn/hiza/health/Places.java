package vn.hiza.health;

import java.util.Set;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * Of which districts and which zone a question is.
 *
 * @param everywhere whether it is of all districts; then none are named
 * @param zone null for all
 */
public record Places(
        boolean everywhere, Set<String> districts, @Nullable String zone) {
    /** Those of a question that is of one district anyway; null for one that is of all. */
    public Places within(@Nullable String district) {
        if (district == null) {
            return this;
        }
        return new Places(false, everywhere || districts.contains(district) ? Set.of(district) : Set.of(), zone);
    }

    /** Binds {@code :everywhere}, {@code :districts}, {@code :anyZone} and {@code :zone}. */
    public <S extends SqlStatement<S>> S bindTo(S statement) {
        return statement
                .bind("everywhere", everywhere)
                .bindArray("districts", String.class, districts.toArray())
                .bind("anyZone", zone == null)
                .bind("zone", zone);
    }
}
