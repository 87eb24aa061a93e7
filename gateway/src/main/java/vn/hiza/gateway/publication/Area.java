package vn.hiza.gateway.publication;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.Topic;

/**
 * The part of the Board that a publication speaks of. An enterprise belongs to a zone that it was in at any time, as known at
 * the publication or today: rather one fact too many than one that moved a figure and is not named.
 */
final class Area {
    private static final String ENTERPRISES = """
            select enterprise from placement where zone = :zone
            union
            select key from past_fact
             where topic = :enterprises and batch <= :batch and replaced_by > :batch
               and cast(value as jsonb) #> '{state,history}'
                   @> jsonb_build_array(jsonb_build_object('zone', cast(:zone as text)))""";

    private final @Nullable String zone;
    private final Set<String> enterprises;

    private Area(@Nullable String zone, Set<String> enterprises) {
        this.zone = zone;
        this.enterprises = enterprises;
    }

    /** @param zone null for the whole Board */
    static Area of(Handle tx, long batch, @Nullable String zone) {
        if (zone == null) {
            return new Area(null, Set.of());
        }
        return new Area(
                zone,
                new HashSet<>(tx.createQuery(ENTERPRISES)
                        .bind("zone", zone)
                        .bind("enterprises", Topic.ENTERPRISES.collection())
                        .bind("batch", batch)
                        .mapTo(String.class)
                        .list()));
    }

    boolean isWhole() {
        return zone == null;
    }

    /** @param place an enterprise, or zone and district, as an effect names it */
    boolean holds(String place) {
        return zone == null
                || Stream.of(place.split("/")).anyMatch(part -> part.equals(zone) || enterprises.contains(part));
    }
}
