package vn.hiza.gateway.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plans that a new suite makes, of empty tables, and keeps while the first counts fill them. */
class FirstPlansTest {
    private static LedgerDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = LedgerDatabase.start();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {LedgerSql.RECOMPUTE, LedgerSql.INSERT_MOVES})
    void timelineIsFoundByItsMeasureAndItsSubject(String sql) {
        assertThat(searches(sql)).isNotEmpty().allSatisfy(search -> assertThat(search)
                .contains("posting_pkey"));
    }

    /** How the plan that does for any parameters goes through the postings. */
    private static List<String> searches(String sql) {
        // The parameters of a plan that is only asked for are not bound.
        try (Handle handle = database.jdbi("simple").open()) {
            handle.execute("create temporary table posting (like public.posting including all)");
            return handle.createQuery("explain (generic_plan) " + numbered(sql)).mapTo(String.class).stream()
                    .filter(line -> line.contains("Scan") && line.contains(" on posting"))
                    .toList();
        }
    }

    private static String numbered(String sql) {
        StringBuilder numbered = new StringBuilder();
        int parameters = 0;
        for (char each : sql.toCharArray()) {
            numbered.append(each == '?' ? "$" + ++parameters : String.valueOf(each));
        }
        return numbered.toString();
    }
}
