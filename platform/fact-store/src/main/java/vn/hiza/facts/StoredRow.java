package vn.hiza.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads {@code seq, fact_id, revision, voided, event_id, recorded_at, value} into a revision. */
final class StoredRow {
    private StoredRow() {}

    static <T> Stored<T> read(ResultSet row, Class<T> type) throws SQLException {
        JsonNode value = FactJson.tree(row.getString("value"));
        @Nullable JsonNode reason = value.get("reason");
        return new Stored<>(
                value.get("key").textValue(),
                row.getObject("fact_id", UUID.class),
                row.getInt("revision"),
                row.getObject("event_id", UUID.class),
                row.getLong("seq"),
                value.get("voided").booleanValue(),
                row.getTimestamp("recorded_at").toInstant(),
                value.get("recordedBy").textValue(),
                reason == null ? null : reason.textValue(),
                FactJson.state(value.get("state"), type));
    }
}
