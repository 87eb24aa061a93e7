package vn.hiza.rest.job;

import jakarta.ws.rs.core.MediaType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Author;
import vn.hiza.rest.access.Caller;
import vn.hiza.rest.batch.BatchOptions;
import vn.hiza.rest.job.BatchJob.Order;
import vn.hiza.rest.job.BatchJob.State;
import vn.hiza.rest.job.BatchJob.Trouble;

/** A job as it lies in its table. */
final class JobRow {
    private JobRow() {}

    static BatchJob read(ResultSet row) throws SQLException {
        String client = row.getString("client");
        Caller caller = new Caller(client, texts(row, "roles"), texts(row, "districts"));
        Author author = new Author(
                client,
                row.getTimestamp("submitted_at").toInstant(),
                row.getString("reason"),
                row.getString("traceparent"));
        BatchOptions options =
                new BatchOptions(row.getBoolean("dry_run"), row.getBoolean("atomic"), row.getString("locale"));
        String slug = row.getString("problem_slug");
        return new BatchJob(
                row.getObject("id", UUID.class),
                new Order(
                        row.getString("collection"),
                        caller,
                        author,
                        MediaType.valueOf(row.getString("content_type")),
                        options),
                new State(
                        Phase.valueOf(row.getString("phase")),
                        instant(row, "started_at"),
                        instant(row, "ended_at"),
                        row.getObject("rows", Integer.class),
                        slug == null ? null : new Trouble(slug, row.getString("problem_detail"))));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
