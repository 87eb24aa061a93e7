package vn.hiza.health.vaccination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.health.Enterprises;
import vn.hiza.rest.table.CsvRows;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;

/** Batches that are written after their answer. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class BatchJobTest {
    private static final String DISTRICT = "281";
    private static final String WORKSHOP = "0103000058";
    /** Its counts fill years, so no other test has it. */
    private static final String FACTORY = "0193794620";

    private static final int DOSES = 9;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void enterprisesAreKnown() {
        Enterprises.register(WORKSHOP, "PHU_NGHIA", DISTRICT);
        Enterprises.register(FACTORY, "PHU_NGHIA", DISTRICT);
    }

    @Test
    void aBatchIsWrittenAfterItsAnswerAndReportedAsAnyOther() {
        // Given
        LocalDate day = Enterprises.freshDay();
        String table = "tax code,day,dose number,people vaccinated\n%1$s,%2$s,1,10\n\n%1$s,%2$s,2,-1\n%1$s,%2$s,1,11\n"
                .formatted(WORKSHOP, day);

        // When
        Response accepted = Jobs.send(DISTRICT, CsvRows.TYPE, table, "");
        Response ended = Jobs.ended(DISTRICT, accepted.header("Location"));
        Response report = Calls.as("district-health", DISTRICT).get(ended.<String>path("report"));

        // Then
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
        assertThat(accepted.header("Preference-Applied")).isEqualTo("respond-async");
        assertThat(ended.<String>path("state")).as(ended.asString()).isEqualTo("DONE");
        assertThat(ended.<Integer>path("rows.total")).isEqualTo(4);
        assertThat(ended.<Integer>path("rows.read")).isEqualTo(4);
        assertThat(ended.<Integer>path("rows.written")).isEqualTo(1);
        assertThat(report.<Boolean>path("applied")).as(report.asString()).isTrue();
        assertThat(report.<Integer>path("counts.created")).isEqualTo(1);
        assertThat(report.<Integer>path("counts.rejected")).isEqualTo(2);
        assertThat(report.<List<Integer>>path("rejections.index")).containsExactly(2, 3);
        assertThat(report.<Integer>path("rejections[1].firstIndex")).isZero();
        assertThat(report.<String>path("waitToken")).isNotEmpty();
        assertThat(Jobs.count(DISTRICT, WORKSHOP, day, 1).<Integer>path("people"))
                .isEqualTo(10);
    }

    @Test
    void aFileOfMoreRowsThanARequestHoldsIsWrittenAsAJob() {
        // Given
        int rows = 50_002;
        LocalDate first = LocalDate.of(2000, 1, 1);
        String table = Jobs.table(FACTORY, first, rows - 1, DOSES) + FACTORY + "," + first + ",1,5\n";

        // When
        Response accepted = Jobs.file(DISTRICT, table, "");
        Response ended = Jobs.ended(DISTRICT, accepted.header("Location"));
        Response report = Calls.as("district-health", DISTRICT).get(ended.<String>path("report"));

        // Then
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
        assertThat(ended.<Integer>path("rows.total")).isEqualTo(rows);
        assertThat(ended.<Integer>path("rows.written")).as(ended.asString()).isEqualTo(rows - 1);
        assertThat(report.<List<Integer>>path("rejections.index")).containsExactly(rows - 1);
        assertThat(report.<Integer>path("rejections[0].firstIndex")).isZero();
        assertThat(report.<List<List<Integer>>>path("outcomes.created").get(0)).containsExactly(0, 999);
        assertProblem("atomic", Jobs.file(DISTRICT, table, "?atomic=true"), 413, "too-many-rows");
    }

    @Test
    void aBatchThatIsTooLongIsToldThatItCanBeAJob() {
        // Given
        String rows = "{\"rows\":[" + "1,".repeat(50_000) + "1]}";

        // When
        Response plain = Calls.as("district-health", DISTRICT).body(rows).post(Counts.COLLECTION + "/batch");
        Response atomic =
                Calls.as("district-health", DISTRICT).body(rows).post(Counts.COLLECTION + "/batch?atomic=true");

        // Then
        assertProblem("by rows", plain, 413, "too-many-rows");
        assertThat(plain.<String>path("detail"))
                .contains("Prefer: respond-async")
                .contains("smaller");
        assertProblem("at once", atomic, 413, "too-many-rows");
        assertThat(atomic.<String>path("detail")).contains("smaller").doesNotContain("respond-async");
    }

    @Test
    void whatCannotBeReadToItsEndFailsWithItsReasonAndLeavesNothing() {
        // Given
        LocalDate day = Enterprises.freshDay();
        String broken = "{\"rows\":[" + row(WORKSHOP, day, 1, 5) + ",";

        // When
        Response empty =
                Jobs.ended(DISTRICT, Jobs.send(DISTRICT, CsvRows.TYPE, "", "").header("Location"));
        Response ended = Jobs.ended(
                DISTRICT, Jobs.send(DISTRICT, "application/json", broken, "").header("Location"));

        // Then
        assertThat(empty.<String>path("state")).isEqualTo("FAILED");
        assertThat(empty.<String>path("problem.type")).isEqualTo("/problems/empty-table");
        assertThat(ended.<String>path("state")).isEqualTo("FAILED");
        assertThat(ended.<String>path("problem.type")).isEqualTo("/problems/malformed-json");
        assertThat(ended.<Boolean>path("applied")).isFalse();
        assertThat(Jobs.count(DISTRICT, WORKSHOP, day, 1).statusCode()).isEqualTo(404);
    }

    @Test
    void anAtomicJobWithOneBadRowLeavesNothingAndADryRunNeither() {
        // Given
        LocalDate day = Enterprises.freshDay();
        String good = row(WORKSHOP, day, 1, 5);
        String bad = row(WORKSHOP, day, 2, -5);

        // When
        Response atomic = Jobs.ended(
                DISTRICT,
                Jobs.send(DISTRICT, "application/json", "{\"rows\":[" + good + "," + bad + "]}", "?atomic=true")
                        .header("Location"));
        Response dry = Jobs.ended(
                DISTRICT,
                Jobs.send(DISTRICT, "application/json", "{\"rows\":[" + good + "]}", "?dryRun=true")
                        .header("Location"));

        // Then
        assertThat(atomic.<Boolean>path("applied")).as(atomic.asString()).isFalse();
        assertThat(atomic.<Integer>path("rows.written")).isZero();
        assertThat(atomic.<Integer>path("counts.created")).isEqualTo(1);
        assertThat(dry.<Boolean>path("applied")).as(dry.asString()).isFalse();
        assertThat(dry.<Integer>path("counts.created")).as(dry.asString()).isEqualTo(1);
        assertThat(Jobs.count(DISTRICT, WORKSHOP, day, 1).statusCode()).isEqualTo(404);
    }

    @Test
    void afterACancellationNothingMoreIsWritten() throws Exception {
        // Given: the first part waits for the test's lock
        LocalDate first = LocalDate.of(1995, 1, 1);
        String body = Jobs.rows(FACTORY, first, 10_001, DOSES);
        Response held;
        CompletableFuture<Response> cancelled;
        String job;
        try (Handle lock = jdbi.open()) {
            lock.begin();
            lock.execute("lock table vaccination_count in exclusive mode");
            job = Jobs.send(DISTRICT, "application/json", body, "").header("Location");
            Jobs.await(job, DISTRICT, "RUNNING", "rows.total");
            Jobs.awaitPart(jdbi);

            // When
            String address = job;
            cancelled = CompletableFuture.supplyAsync(
                    () -> Calls.as("district-health", DISTRICT).delete(address));
            Jobs.awaitBlocked(jdbi, "batch_job");
            held = Calls.as("district-health", DISTRICT).get(job);
            lock.rollback();
        }
        Response ended = cancelled.get(60, TimeUnit.SECONDS);

        // Then
        assertThat(held.<String>path("state")).isEqualTo("RUNNING");
        assertThat(ended.<String>path("state")).as(ended.asString()).isEqualTo("CANCELLED");
        assertThat(ended.<Integer>path("rows.written")).isEqualTo(1_000);
        Response after = Jobs.ended(DISTRICT, job);
        assertThat(after.<Integer>path("rows.written")).isEqualTo(1_000);
        assertProblem("an ended job", Calls.as("district-health", DISTRICT).delete(job), 409, "job-ended");
    }

    @Test
    void aJobIsForItsSenderAndAdmins() {
        // Given
        LocalDate day = Enterprises.freshDay();
        String job = Jobs.send(DISTRICT, "application/json", one(day), "").header("Location");

        // Then
        assertProblem("another client", Calls.as("city").get(job), 404, "not-found");
        assertProblem("another client's report", Calls.as("city").get(job + "/report"), 404, "not-found");
        assertThat(Calls.as("admin").get(job).statusCode()).isEqualTo(200);
        assertThat(Calls.as("admin").get(Counts.COLLECTION + "/batch/jobs").<List<String>>path("items.id"))
                .contains(job.substring(job.lastIndexOf('/') + 1));
    }

    @Test
    void aRepeatedKeyGetsTheSameJob() {
        // Given
        LocalDate day = Enterprises.freshDay();
        String key = "job-" + day;

        // When
        Response first = Jobs.keyed(DISTRICT, key, one(day));
        Response again = Jobs.keyed(DISTRICT, key, one(day));
        Response other = Jobs.keyed(DISTRICT, key, one(Enterprises.freshDay()));

        // Then
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertProblem("another body", other, 422, "idempotency-key-reused");
    }

    private static String one(LocalDate day) {
        return "{\"rows\":[" + row(WORKSHOP, day, 1, 5) + "]}";
    }

    private static String row(String taxCode, LocalDate day, int dose, int people) {
        return Counts.row(taxCode, day, dose, DISTRICT, String.valueOf(people));
    }
}
