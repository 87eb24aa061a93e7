package vn.hiza.testing.events;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Everything a write can leave behind in a service: two equal traces say that nothing between them did.
 *
 * @param revisions rows of the revision log
 * @param answers answers kept for idempotency keys
 * @param published records on the topics of the service
 */
public record Trace(long revisions, long answers, long published) {

    /** The trace once the relay has published every revision there is. */
    public static Trace of(String service) {
        Trace[] seen = new Trace[1];
        Waiting.until("publication of every revision of " + service, () -> {
            seen[0] = new Trace(rows("revision_log"), rows("idempotency_key"), PublishedEvents.count(service));
            return seen[0].revisions() == seen[0].published();
        });
        return seen[0];
    }

    private static long rows(String table) {
        try (Connection connection =
                        CDI.current().select(DataSource.class).get().getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException("the table " + table + " cannot be counted", failed);
        }
    }
}
