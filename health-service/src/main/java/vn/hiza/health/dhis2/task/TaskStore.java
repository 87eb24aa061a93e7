package vn.hiza.health.dhis2.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hiza.facts.Author;
import vn.hiza.facts.FactJson;
import vn.hiza.facts.Transactions;
import vn.hiza.health.dhis2.datavalue.DataValueFormat;
import vn.hiza.rest.access.Caller;

/** The tasks as they are kept. */
@ApplicationScoped
public class TaskStore {
    /** How long a summary can be asked for. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};
    private static final String COLUMNS =
            "select id, client, roles, districts, submitted_at, reason, traceparent, format, parameters, ended_at, summary"
                    + " from dhis2_task";

    private final Transactions transactions;
    private final Clock clock;

    public TaskStore(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Keeps a task, and forgets those that ended long ago. */
    public void create(ImportTask task, byte[] body) {
        transactions.commit(tx -> {
            tx.createUpdate("delete from dhis2_task where ended_at < :before")
                    .bind("before", Timestamp.from(clock.instant().minus(KEPT)))
                    .execute();
            return tx.createUpdate("insert into dhis2_task (id, client, roles, districts, submitted_at, reason,"
                            + " traceparent, format, parameters, body) values (:id, :client, :roles, :districts, :at,"
                            + " :reason, :trace, :format, :parameters, :body)")
                    .bind("id", task.id())
                    .bind("client", task.author().client())
                    .bindArray("roles", String.class, task.caller().roles().toArray())
                    .bindArray(
                            "districts", String.class, task.caller().districts().toArray())
                    .bind("at", Timestamp.from(task.author().at()))
                    .bind("reason", task.author().reason())
                    .bind("trace", task.author().traceparent())
                    .bind("format", task.format().name())
                    .bind("parameters", text(task.parameters()))
                    .bind("body", body)
                    .execute();
        });
    }

    /** The tasks that have not ended, the oldest first. */
    List<ImportTask> waiting() {
        return transactions.read(tx -> tx.createQuery(COLUMNS + " where ended_at is null order by id")
                .map((row, context) -> read(row))
                .list());
    }

    public Optional<ImportTask> find(UUID id) {
        return transactions.read(tx -> tx.createQuery(COLUMNS + " where id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** The body, as long as the task has not ended. */
    Optional<byte[]> body(UUID id) {
        return transactions.read(tx -> tx.createQuery("select body from dhis2_task where id = :id and ended_at is null")
                .bind("id", id)
                .mapTo(byte[].class)
                .findOne());
    }

    void end(UUID id, String summary) {
        transactions.commit(
                tx -> tx.createUpdate("update dhis2_task set ended_at = :at, summary = :summary, body = null"
                                + " where id = :id and ended_at is null")
                        .bind("id", id)
                        .bind("at", Timestamp.from(clock.instant()))
                        .bind("summary", summary)
                        .execute());
    }

    private static ImportTask read(ResultSet row) throws SQLException {
        String client = row.getString("client");
        Timestamp ended = row.getTimestamp("ended_at");
        return new ImportTask(
                row.getObject("id", UUID.class),
                new Caller(client, texts(row, "roles"), texts(row, "districts")),
                new Author(
                        client,
                        row.getTimestamp("submitted_at").toInstant(),
                        row.getString("reason"),
                        row.getString("traceparent")),
                DataValueFormat.valueOf(row.getString("format")),
                parameters(row.getString("parameters")),
                ended == null ? null : ended.toInstant(),
                row.getString("summary"));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    private static String text(Map<String, String> parameters) {
        return FactJson.MAPPER.valueToTree(parameters).toString();
    }

    private static Map<String, String> parameters(String text) {
        try {
            return FactJson.MAPPER.readValue(text, PARAMETERS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the parameters of a task cannot be read", damaged);
        }
    }
}
