package vn.hiza.health.vaccination;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import vn.hiza.testing.conventions.Calls;
import vn.hiza.testing.events.Waiting;

/** Batches that are written after their answer, as a team sends them. */
final class Jobs {
    private static final Set<String> ENDED = Set.of("DONE", "FAILED", "CANCELLED");
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    private Jobs() {}

    static Response send(String district, String type, String body, String query) {
        return Calls.as("district-health", district)
                .contentType(type)
                .header("Prefer", "respond-async")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(Counts.COLLECTION + "/batch" + query);
    }

    /** A table whose sender did not ask to be answered at once. */
    static Response file(String district, String csv, String query) {
        return Calls.as("district-health", district)
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(Counts.COLLECTION + "/batch" + query);
    }

    static Response keyed(String district, String key, String body) {
        return Calls.as("district-health", district)
                .header("Prefer", "respond-async")
                .header("Idempotency-Key", key)
                .body(body)
                .post(Counts.COLLECTION + "/batch");
    }

    static Response ended(String district, String job) {
        return until(district, job, answer -> ENDED.contains(answer.<String>path("state")));
    }

    static Response await(String job, String district, String state, String known) {
        return until(district, job, answer -> answer.<String>path("state").equals(state) && answer.path(known) != null);
    }

    /** Until a transaction waits for another one's lock on a table. */
    static void awaitBlocked(Jdbi jdbi, String table) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < end) {
            boolean waits = jdbi.withHandle(tx -> tx.createQuery(
                            "select exists (select from pg_stat_activity where wait_event_type = 'Lock' and query like :what)")
                    .bind("what", "update " + table + "%CANCELLED%")
                    .mapTo(Boolean.class)
                    .one());
            if (waits) {
                return;
            }
            LockSupport.parkNanos(20_000_000L);
        }
        throw new AssertionError("nobody waits for " + table);
    }

    /** Until a part has begun and waits for the test's lock on the counts: from then on it holds its job. */
    static void awaitPart(Jdbi jdbi) {
        Waiting.until(
                "a part waits",
                () -> jdbi.withHandle(tx -> tx.createQuery("select exists (select from pg_stat_activity where"
                                + " wait_event_type = 'Lock' and pid <> pg_backend_pid()"
                                + " and query like '%vaccination_count%')")
                        .mapTo(Boolean.class)
                        .one()));
    }

    static Response count(String district, String taxCode, LocalDate day, int dose) {
        return Calls.as("district-health", district).get(Counts.address(taxCode, day, dose));
    }

    /** So many rows of one enterprise, each of a day and dose of its own. */
    static String rows(String taxCode, LocalDate first, int rows, int doses) {
        return IntStream.range(0, rows)
                .mapToObj(i -> "{\"enterprise\":\"%s\",\"date\":\"%s\",\"dose\":%d,\"people\":%d}"
                        .formatted(taxCode, first.plusDays(i / doses), 1 + i % doses, 5))
                .collect(Collectors.joining(",", "{\"rows\":[", "]}"));
    }

    /** The same as a table. */
    static String table(String taxCode, LocalDate first, int rows, int doses) {
        return IntStream.range(0, rows)
                .mapToObj(i -> taxCode + "," + first.plusDays(i / doses) + "," + (1 + i % doses) + ",5\n")
                .collect(Collectors.joining("", "tax code,day,dose number,people vaccinated\n", ""));
    }

    private static Response until(String district, String job, Predicate<Response> holds) {
        assertThat(job).isNotNull();
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < end) {
            Response answer = Calls.as("district-health", district).get(job);
            if (holds.test(answer)) {
                return answer;
            }
            LockSupport.parkNanos(50_000_000L);
        }
        throw new AssertionError("the job " + job + " did not come so far");
    }
}
