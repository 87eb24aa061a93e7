package vn.hiza.rest.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.ws.rs.core.MediaType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Author;
import vn.hiza.facts.Caller;
import vn.hiza.facts.FactJson;
import vn.hiza.rest.batch.BatchOptions;
import vn.hiza.rest.job.BatchJob.Order;
import vn.hiza.rest.job.BatchJob.Passage;
import vn.hiza.rest.job.BatchJob.State;
import vn.hiza.rest.job.BatchJob.Trouble;

/** A job as it lies in its table. */
final class JobRow {
    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    private JobRow() {}

    static BatchJob read(ResultSet row) throws SQLException {
        String client = row.getString("client");
        Caller caller = new Caller(client, texts(row, "roles"), texts(row, "districts"));
        Author author = new Author(
                caller,
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
                        author,
                        MediaType.valueOf(row.getString("content_type")),
                        options,
                        passage(row)),
                new State(
                        Phase.valueOf(row.getString("phase")),
                        instant(row, "started_at"),
                        instant(row, "ended_at"),
                        row.getObject("rows", Integer.class),
                        slug == null ? null : new Trouble(slug, row.getString("problem_detail")),
                        row.getString("summary")));
    }

    private static @Nullable Passage passage(ResultSet row) throws SQLException {
        String door = row.getString("door");
        return door == null ? null : new Passage(door, parameters(row.getString("parameters")));
    }

    /** The parameters of an address as they lie in the table. */
    static String text(Map<String, String> parameters) {
        return FactJson.MAPPER.valueToTree(parameters).toString();
    }

    private static Map<String, String> parameters(String text) {
        try {
            return FactJson.MAPPER.readValue(text, PARAMETERS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the parameters of a job cannot be read", damaged);
        }
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
