package vn.hiza.health.vaccination;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.health.Enterprises;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;

/** Single counts that come at the same time: written together, answered as if each had come alone. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class CountsAtOnceTest {
    private static final String DISTRICT = "287";
    private static final String ENTERPRISE = "0103000121";
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 20;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void enterpriseIsKnown() {
        Enterprises.register(ENTERPRISE, "PHU_NGHIA", DISTRICT);
    }

    @Test
    void eachIsAnsweredForItselfAndSomeShareATransaction() throws Exception {
        // Given
        LocalDate first = LocalDate.of(2013, 1, 1);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

        // When
        List<Future<List<Integer>>> answers = IntStream.range(0, CLIENTS)
                .mapToObj(client -> clients.submit(() -> sent(first.plusDays((long) client * ROUNDS))))
                .toList();

        // Then
        try {
            for (Future<List<Integer>> each : answers) {
                assertThat(each.get()).containsExactlyElementsOf(expected());
            }
        } finally {
            clients.shutdownNow();
        }
        assertThat(revisions("count(*)")).isEqualTo(3L * CLIENTS * ROUNDS);
        assertThat(revisions("count(distinct l.xmin::text)")).isLessThan(3L * CLIENTS * ROUNDS);
    }

    private static List<Integer> expected() {
        return Stream.generate(() -> List.of(201, 412, 200, 204))
                .limit(ROUNDS)
                .flatMap(List::stream)
                .toList();
    }

    /** Made, changed by one who saw another, changed, voided: day by day. */
    private static List<Integer> sent(LocalDate first) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(first::plusDays)
                .map(day -> Counts.address(ENTERPRISE, day, 1))
                .flatMap(CountsAtOnceTest::sent)
                .toList();
    }

    private static Stream<Integer> sent(String at) {
        Response made = stated(1).put(at);
        Response late = stated(2).header("If-Match", "\"another\"").put(at);
        Response changed = stated(3).header("If-Match", made.header("ETag")).put(at);
        Response voided = Calls.as("district-health", DISTRICT)
                .header("If-Match", changed.header("ETag"))
                .delete(at);
        return Stream.of(made, late, changed, voided).map(Response::statusCode);
    }

    private static RequestSpecification stated(int people) {
        return Calls.as("district-health", DISTRICT).body("{\"people\":" + people + "}");
    }

    private long revisions(String what) {
        return jdbi.withHandle(
                tx -> tx.createQuery("select " + what + " from revision_log l where l.subject_key = :enterprise")
                        .bind("enterprise", ENTERPRISE)
                        .mapTo(Long.class)
                        .one());
    }
}
