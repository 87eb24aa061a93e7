package vn.hiza.health.reportingday;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import vn.hiza.health.Enterprises;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;

/** Clients that go on changing a day's counts while its lead approves it. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class ClosingRaceTest {
    private static final String DISTRICT = "278";
    private static final List<String> ENTERPRISES = List.of("0103000033", "0103000040", "0103000107", "0103000114");
    private static final int DOSES = 9;

    private final LocalDate day = Enterprises.freshDay();
    private final CountDownLatch writing = new CountDownLatch(3 * ENTERPRISES.size());

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void enterprisesAreKnown() {
        ENTERPRISES.forEach(each -> Enterprises.register(each, "ZR", DISTRICT));
    }

    @RepeatedTest(10)
    void noChangeSlipsInAfterTheApproval() throws Exception {
        // Given
        String complete = say("district-health", "COMPLETE", "").header("ETag");
        ExecutorService clients = Executors.newFixedThreadPool(ENTERPRISES.size());
        try {
            List<Future<Response>> refused = new ArrayList<>();
            for (String enterprise : ENTERPRISES) {
                refused.add(clients.submit(() -> changesUntilRefused(enterprise)));
            }
            assertThat(writing.await(60, TimeUnit.SECONDS)).as("clients write").isTrue();

            // When
            Response approved = say("district-lead", "APPROVED", complete);

            // Then
            assertThat(approved.statusCode()).as(approved.asString()).isEqualTo(200);
            for (Future<Response> each : refused) {
                Response last = each.get(60, TimeUnit.SECONDS);
                assertThat(last.<List<String>>path("rejections.code"))
                        .as(last.asString())
                        .hasSize(DOSES)
                        .containsOnly("period-closed");
            }
            assertThat(writtenAfterTheApproval()).isEmpty();
        } finally {
            clients.shutdownNow();
        }
    }

    private Response changesUntilRefused(String enterprise) {
        int people = 0;
        while (true) {
            int now = ++people;
            String rows = IntStream.rangeClosed(1, DOSES)
                    .mapToObj(dose -> "{\"enterprise\":\"%s\",\"date\":\"%s\",\"dose\":%d,\"people\":%d}"
                            .formatted(enterprise, day, dose, now))
                    .collect(Collectors.joining(","));
            Response answer = Calls.as("district-health", DISTRICT)
                    .body("{\"rows\":[" + rows + "]}")
                    .post("/api/v1/vaccination-counts/batch");
            if (answer.statusCode() != 200 || answer.<Integer>path("counts.rejected") > 0) {
                return answer;
            }
            writing.countDown();
        }
    }

    /** By places in the log, which are given out while the day is held. */
    private List<String> writtenAfterTheApproval() {
        return jdbi.withHandle(tx -> tx.createQuery("select v.key from vaccination_count v"
                        + " join reporting_day d on d.district = v.district and d.date = v.date and v.seq > d.seq"
                        + " where v.district = :district and v.date = :day")
                .bind("district", DISTRICT)
                .bind("day", day)
                .mapTo(String.class)
                .list());
    }

    private Response say(String role, String state, String etag) {
        var request = Calls.as(role, DISTRICT).body("{\"state\":\"" + state + "\"}");
        return (etag.isEmpty() ? request : request.header("If-Match", etag))
                .put("/api/v1/reporting-days/" + DISTRICT + "/" + day);
    }
}
