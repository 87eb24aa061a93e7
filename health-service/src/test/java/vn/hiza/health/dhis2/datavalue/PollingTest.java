package vn.hiza.health.dhis2.datavalue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.health.Enterprises;
import vn.hiza.health.dhis2.Door;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.events.Waiting;

/** Who asks each time for what was written since the last asking misses nothing, however long a statement took to stand. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class PollingTest {
    @Inject
    Jdbi jdbi;

    private final LocalDate day = Enterprises.freshDay();

    @BeforeEach
    void enterprises() {
        Enterprises.register();
    }

    private List<String> polled(Instant since) {
        Response answer = Door.team("017")
                .get(Door.VALUES + "?dataSet=VACCINATION_DAILY&orgUnit=017&children=true&period=" + Door.period(day)
                        + "&lastUpdated=" + since);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath().getList("dataValues.dataElement");
    }

    @Test
    void whatWasRecordedBeforeAnAskingAndStoodAfterComesWithTheNext() throws Exception {
        // Given: a count that stands, and one that is recorded now and cannot be written yet
        Instant before = Instant.now();
        Door.counted(
                Door.post(Door.team("017"), Door.set(Door.dose1(day, Enterprises.IN_DONG_ANH, 10)), ""), 1, 0, 0, 0);
        CompletableFuture<Response> slow;
        List<String> first;
        Instant asked;
        try (Handle lock = jdbi.open()) {
            lock.begin();
            lock.execute("lock table vaccination_count in exclusive mode");
            slow = CompletableFuture.supplyAsync(() -> Door.post(
                    Door.team("017"),
                    Door.set(Door.value("VACC_DOSE2_PEOPLE", Door.period(day), Enterprises.IN_DONG_ANH, "7")),
                    ""));
            Waiting.until("the slow count waits", this::somebodyWaits);
            first = polled(before);
            asked = Instant.now();
            lock.rollback();
        }
        Door.counted(slow.get(), 1, 0, 0, 0);

        // When
        List<String> second = polled(asked);
        List<String> third = polled(Instant.now());

        // Then
        assertThat(first).containsExactly("VACC_DOSE1_PEOPLE");
        assertThat(second).containsExactly("VACC_DOSE2_PEOPLE");
        assertThat(third).isEmpty();
    }

    private boolean somebodyWaits() {
        return jdbi.withHandle(tx -> tx.createQuery("select exists (select from pg_locks"
                        + " where not granted and relation = 'vaccination_count'::regclass)")
                .mapTo(Boolean.class)
                .one());
    }
}
