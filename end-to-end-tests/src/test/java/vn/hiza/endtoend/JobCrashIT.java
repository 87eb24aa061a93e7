package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hiza.stack.suite.LocalSuite;

/** A file of counts that is written after its answer, by a service that dies meanwhile. */
class JobCrashIT {
    private static final int ENTERPRISES = 10;
    private static final int DAYS = 1_000;
    private static final int DOSES = 3;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int ROWS = ENTERPRISES * DAYS * DOSES;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Later.class)
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void everyCountOfAFileIsWrittenOnceThoughTheServiceDies(Later later) throws Exception {
        // Given: doses that nobody else speaks of
        int firstDose = 3 + DOSES * later.ordinal();
        LocalSuite suite = SharedSuite.loaded();
        Calls calls = new Calls(suite.gateway(), suite.token("admin"));
        for (int dose = firstDose; dose < firstDose + DOSES; dose++) {
            Later.state(calls, dose);
        }
        Path table = Files.writeString(folder.resolve("table.csv"), table(later, enterprises(calls), firstDose));
        String address = later.handIn(calls, "text/csv", table);
        long before = written(later, calls, address, 5_000);

        // When
        suite.kill("health-service");
        suite.restart("health-service");
        Later.Told told = later.ended(calls, address);

        // Then
        assertThat(before).as("counts written when the service died").isLessThan(ROWS);
        assertThat(told.done()).as(told.why()).isTrue();
        assertThat(told.written()).isEqualTo(ROWS);
        assertThat(told.rejected()).isZero();
        try (Connection database = DriverManager.getConnection(suite.database("health"));
                Statement query = database.createStatement();
                ResultSet row =
                        query.executeQuery("select count(*), max(revision), count(distinct seq) from vaccination_count"
                                + " where dose >= " + firstDose + " and dose < " + (firstDose + DOSES)
                                + " and date >= '" + FIRST + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(ROWS);
            assertThat(row.getInt(2)).as("revisions of a fact").isEqualTo(1);
            assertThat(row.getInt(3)).isEqualTo(ROWS);
        }
    }

    private static long written(Later later, Calls calls, String address, long atLeast) throws Exception {
        long written = 0;
        while (written < atLeast) {
            written = later.told(calls, address).written();
            Thread.sleep(20);
        }
        return written;
    }

    private static List<String> enterprises(Calls calls) throws Exception {
        List<String> keys = new ArrayList<>();
        calls.get("/api/v1/enterprises?limit=" + ENTERPRISES)
                .get("items")
                .forEach(item -> keys.add(item.get("taxCode").asText()));
        assertThat(keys).hasSize(ENTERPRISES);
        return keys;
    }

    private static String table(Later later, List<String> enterprises, int firstDose) {
        StringBuilder table = new StringBuilder(later.header());
        for (String enterprise : enterprises) {
            for (int i = 0; i < DAYS * DOSES; i++) {
                table.append(later.line(enterprise, FIRST.plusDays(i / DOSES), firstDose + i % DOSES));
            }
        }
        return table.toString();
    }
}
