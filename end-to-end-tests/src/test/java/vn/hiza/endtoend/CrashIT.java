package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.hiza.endtoend.Writers.Statement;
import vn.hiza.stack.suite.LocalSuite;

/** What was acknowledged is in the figures exactly once, though services, gateway and broker die on the way. */
class CrashIT {
    private static final String DAY = "2022-12-31";
    private static final int EACH = 10_000;

    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void everyAcknowledgedFactIsInTheBoardExactlyOnce() throws Exception {
        // Given
        LocalSuite suite = SharedSuite.loaded();
        Calls calls = new Calls(suite.gateway(), suite.token("admin"));
        BigDecimal dosesBefore = Board.asOf(calls, DAY).value("health.dose1.people");
        List<Statement> statements = new ArrayList<>(admissions(keys(calls, "organisations", "code")));
        statements.addAll(counts(keys(calls, "enterprises", "taxCode")));
        Collections.shuffle(statements, new Random(20211126));

        // When
        int repeated;
        try (Writers writers = new Writers(calls, statements)) {
            crash(suite, writers, 2_000, "party-org-service");
            crash(suite, writers, 6_000, "gateway");
            crash(suite, writers, 10_000, LocalSuite.KAFKA);
            crash(suite, writers, 14_000, "health-service");
            writers.awaitAcknowledged(2 * EACH);
            repeated = writers.repeated();
        }

        // Then
        assertThat(repeated).as("statements that met a dead process").isPositive();
        BigDecimal admitted = settled(calls, "party.members.admitted", BigDecimal.valueOf(EACH));
        BigDecimal doses = settled(calls, "health.dose1.people", dosesBefore.add(BigDecimal.valueOf(EACH)));
        assertThat(admitted).isEqualByComparingTo(BigDecimal.valueOf(EACH));
        assertThat(doses.subtract(dosesBefore)).isEqualByComparingTo(BigDecimal.valueOf(EACH));
        assertThat(contributingFacts(calls)).hasSize(EACH);
        assertThat(rebuild(calls).get("changedCells").asInt()).isZero();
    }

    private static void crash(LocalSuite suite, Writers writers, int after, String process) throws Exception {
        writers.awaitAcknowledged(after);
        suite.kill(process);
        Thread.sleep(300);
        suite.restart(process);
    }

    private static List<Statement> admissions(List<String> organisations) {
        List<Statement> statements = new ArrayList<>(EACH);
        for (int i = 0; i < EACH; i++) {
            statements.add(new Statement(
                    "POST",
                    "/api/v1/membership-movements",
                    "{\"organisation\":\"%s\",\"kind\":\"ADMISSION\",\"date\":\"2022-%02d-15\",\"people\":1,\"reference\":\"crash-%d\"}"
                            .formatted(organisations.get(i % organisations.size()), 1 + i % 12, i)));
        }
        return statements;
    }

    /** One person per enterprise and team, of teams that have not counted there before. */
    private static List<Statement> counts(List<String> enterprises) {
        List<Statement> statements = new ArrayList<>(EACH);
        for (int i = 0; i < EACH; i++) {
            String enterprise = enterprises.get(i % enterprises.size());
            statements.add(new Statement(
                    "PUT",
                    "/api/v1/vaccination-counts/" + enterprise + "/2022-03-15/1",
                    "{\"people\":1,\"district\":\"crash-%d\"}".formatted(i / enterprises.size())));
        }
        return statements;
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
        String cursor = "";
        while (cursor != null) {
            JsonNode page = calls.get("/api/v1/board/party.members.admitted/explain?limit=1000&asOf=" + DAY
                            + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .get("contributions");
            for (JsonNode item : page.get("items")) {
                assertThat(facts.add(item.get("factId").asText())).isTrue();
                assertThat(item.get("amount").asInt()).isEqualTo(1);
            }
            cursor = page.get("nextCursor").isNull()
                    ? null
                    : page.get("nextCursor").asText();
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
