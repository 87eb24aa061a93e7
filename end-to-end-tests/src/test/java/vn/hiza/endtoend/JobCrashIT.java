package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.hiza.stack.suite.LocalSuite;

/** A file of counts that is written after its answer, by a service that dies meanwhile. */
class JobCrashIT {
    private static final String DISTRICT = "017";
    private static final int ENTERPRISES = 10;
    private static final int DAYS = 1_000;
    private static final int THIRD_DOSES = 3;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int ROWS = ENTERPRISES * DAYS * THIRD_DOSES;

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void everyRowOfAFileIsWrittenOnceThoughTheServiceDies() throws Exception {
        // Given
        LocalSuite suite = SharedSuite.loaded();
        Calls calls = new Calls(suite.gateway(), suite.token("admin"));
        HttpResponse<String> accepted = calls.send(
                "POST",
                "/api/v1/vaccination-counts/batch",
                table(enterprises(calls)),
                "Content-Type",
                "text/csv",
                "Prefer",
                "respond-async");
        String job = accepted.headers().firstValue("Location").orElseThrow();
        long before = written(calls, job, 5_000);

        // When
        suite.kill("health-service");
        suite.restart("health-service");
        JsonNode ended = ended(calls, job);

        // Then
        assertThat(accepted.statusCode()).isEqualTo(202);
        assertThat(before).as("rows written when the service died").isLessThan(ROWS);
        assertThat(ended.get("state").asText()).as(ended.toString()).isEqualTo("DONE");
        assertThat(ended.get("counts").get("created").asInt()).isEqualTo(ROWS);
        try (Connection database = DriverManager.getConnection(suite.database("health"));
                Statement query = database.createStatement();
                ResultSet row =
                        query.executeQuery("select count(*), max(revision), count(distinct seq) from vaccination_count"
                                + " where dose > 2 and date >= '" + FIRST + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(ROWS);
            assertThat(row.getInt(2)).as("revisions of a fact").isEqualTo(1);
            assertThat(row.getInt(3)).isEqualTo(ROWS);
        }
    }

    private static long written(Calls calls, String job, long atLeast) throws Exception {
        long written = 0;
        while (written < atLeast) {
            written = calls.get(job).get("rows").get("written").asLong();
            Thread.sleep(20);
        }
        return written;
    }

    private static JsonNode ended(Calls calls, String job) throws Exception {
        JsonNode now = calls.get(job);
        while (now.get("state").asText().equals("RUNNING")
                || now.get("state").asText().equals("QUEUED")) {
            Thread.sleep(100);
            now = calls.get(job);
        }
        return now;
    }

    private static List<String> enterprises(Calls calls) throws Exception {
        List<String> keys = new ArrayList<>();
        calls.get("/api/v1/enterprises?limit=" + ENTERPRISES)
                .get("items")
                .forEach(item -> keys.add(item.get("taxCode").asText()));
        assertThat(keys).hasSize(ENTERPRISES);
        return keys;
    }

    private static String table(List<String> enterprises) {
        StringBuilder table = new StringBuilder("tax code,day,dose number,people vaccinated,district code\n");
        for (String enterprise : enterprises) {
            for (int i = 0; i < DAYS * THIRD_DOSES; i++) {
                table.append(enterprise).append(',').append(FIRST.plusDays(i / THIRD_DOSES));
                table.append(',')
                        .append(3 + i % THIRD_DOSES)
                        .append(",5,")
                        .append(DISTRICT)
                        .append('\n');
            }
        }
        return table.toString();
    }
}
