package vn.hiza.gateway.ledger.reading;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.hiza.contracts.Topic;
import vn.hiza.gateway.figure.Position;

/** Where zones lie by their own statements. What was stated before zones had a position says nothing of it. */
final class StoredPositions {
    private static final String POSITIONS = """
            select z.key, (z.position ->> 'latitude')::numeric as latitude, (z.position ->> 'longitude')::numeric as longitude
              from (select key, value::jsonb -> 'state' -> 'position' as position from fact
                     where topic = :zones and not voided) z
             where jsonb_typeof(z.position) = 'object'""";

    private StoredPositions() {}

    static Map<String, Position> ofZones(Handle tx) {
        return tx
                .createQuery(POSITIONS)
                .bind("zones", Topic.ZONES.collection())
                .map((row, context) -> Map.entry(
                        row.getString("key"), position(row.getBigDecimal("latitude"), row.getBigDecimal("longitude"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Position position(BigDecimal latitude, BigDecimal longitude) {
        return new Position(latitude, longitude);
    }
}
