package vn.hiza.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Reads a row of the log into a revision. */
final class StoredRow {
    /** What is read, of the log as {@code l}. */
    static final String COLUMNS = "l.seq, l.fact_id, l.revision, l.event_id, l.recorded_at, l.value";

    private StoredRow() {}

    static <T> Stored<T> read(ResultSet row, Class<T> type) throws SQLException {
        FactJson.Envelope<T> value = FactJson.read(row.getString("value"), type);
        return new Stored<>(
                value.key(),
                row.getObject("fact_id", UUID.class),
                row.getInt("revision"),
                row.getObject("event_id", UUID.class),
                value.voided(),
                row.getTimestamp("recorded_at").toInstant(),
                value.recordedBy(),
                value.reason(),
                value.state());
    }
}
