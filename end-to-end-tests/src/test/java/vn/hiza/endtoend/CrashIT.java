package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.hiza.stack.suite.LocalSuite;

/** What was acknowledged is in the figures exactly once, though services, gateway and broker die on the way. */
class CrashIT {
    private static final String DAY = "2022-12-31";
    private static final BigDecimal EACH = BigDecimal.valueOf(CrashFacts.EACH);
    private static final int A_FIFTH = CrashFacts.ALL / 5;

    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void everyAcknowledgedFactIsInTheBoardExactlyOnce() throws Exception {
        // Given
        LocalSuite suite = SharedSuite.loaded();
        Calls calls = new Calls(suite.gateway(), suite.token("admin"));
        BigDecimal dosesBefore = Board.asOf(calls, DAY).value("health.dose1.people");
        List<Statement> statements =
                CrashFacts.of(keys(calls, "organisations", "code"), keys(calls, "enterprises", "taxCode"));

        // When
        int repeated;
        try (Writers writers = new Writers(calls, statements)) {
            crash(suite, writers, A_FIFTH, "party-org-service");
            crash(suite, writers, 2 * A_FIFTH, "gateway");
            crash(suite, writers, 3 * A_FIFTH, LocalSuite.KAFKA);
            crash(suite, writers, 4 * A_FIFTH, "health-service");
            writers.letUpTo(CrashFacts.ALL);
            writers.awaitAcknowledged(CrashFacts.ALL);
            repeated = writers.repeated();
        }

        // Then
        assertThat(repeated).as("statements that met a dead process").isPositive();
        BigDecimal admitted = settled(calls, "party.members.admitted", EACH);
        BigDecimal doses = settled(calls, "health.dose1.people", dosesBefore.add(EACH));
        assertThat(admitted).isEqualByComparingTo(EACH);
        assertThat(doses.subtract(dosesBefore)).isEqualByComparingTo(EACH);
        assertThat(contributingFacts(calls)).hasSize(CrashFacts.EACH);
        assertThat(rebuild(calls).get("changedCells").asInt()).isZero();
    }

    /** Kills the process in the midst of the last fifth that the clients may write, and starts it again while they go on. */
    private static void crash(LocalSuite suite, Writers writers, int upTo, String process) throws Exception {
        writers.letUpTo(upTo);
        writers.awaitAcknowledged(upTo - A_FIFTH / 2);
        suite.kill(process);
        assertThat(writers.acknowledged()).as("when %s died", process).isLessThan(upTo);
        Thread.sleep(300);
        suite.restart(process);
    }

    private static List<String> keys(Calls calls, String collection, String field) throws Exception {
        List<String> keys = new ArrayList<>();
        String filter = collection.equals("organisations") ? "&kind=PARTY" : "";
        JsonNode page = calls.get("/api/v1/" + collection + "?limit=1000" + filter);
        page.get("items").forEach(item -> keys.add(item.get(field).asText()));
        assertThat(keys).isNotEmpty();
        return keys;
    }

    /** Asks again until the figure is as wanted or a minute has gone; then whatever it is. */
    private static BigDecimal settled(Calls calls, String code, BigDecimal wanted) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        BigDecimal value = Board.asOf(calls, DAY).value(code);
        while (value.compareTo(wanted) != 0 && System.nanoTime() < deadline) {
            Thread.sleep(100);
            value = Board.asOf(calls, DAY).value(code);
        }
        return value;
    }

    private static Set<String> contributingFacts(Calls calls) throws Exception {
        Set<String> facts = new HashSet<>();
        for (JsonNode item : Contributions.of(calls, "party.members.admitted", "asOf=" + DAY)) {
            assertThat(facts.add(item.get("factId").asText())).isTrue();
            assertThat(item.get("amount").asInt()).isEqualTo(1);
        }
        return facts;
    }

    private static JsonNode rebuild(Calls calls) throws Exception {
        assertThat(calls.send("POST", "/api/v1/ledger/rebuild", "").statusCode())
                .isEqualTo(202);
        JsonNode run = calls.get("/api/v1/ledger/rebuild");
        while (run.get("state").asText().equals("RUNNING")) {
            Thread.sleep(100);
            run = calls.get("/api/v1/ledger/rebuild");
        }
        assertThat(run.get("state").asText()).isEqualTo("DONE");
        return run;
    }
}
