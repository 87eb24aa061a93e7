package vn.hiza.health.vaccination;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.facts.EventIds;
import vn.hiza.health.Enterprises;
import vn.hiza.testing.SuiteEngines;

/** A job is begun again after the death of who wrote it, and not for ever. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class JobBeginningsTest {
    private static final String DISTRICT = "286";
    /** No other test has it. */
    private static final String FACTORY = "0195500178";

    private static final int ROWS = 5_003;
    private static final int DOSES = 9;

    @Inject
    Jdbi jdbi;

    @Inject
    EventIds ids;

    private LeftJobs jobs;

    @BeforeEach
    void enterprisesAreKnown() {
        jobs = new LeftJobs(jdbi, ids, DISTRICT, "0103000097");
        Enterprises.register();
        Enterprises.register(FACTORY, "PHU_NGHIA", DISTRICT);
    }

    @Test
    void aJobThatIsKilledTwiceGoesOnAndTheThirdDeathIsItsLast() {
        // Given: two processes died while they wrote one, three while they wrote the other
        LocalDate first = Enterprises.freshDay();
        UUID survives = left(2, 0, false, null, Jobs.table(FACTORY, first, 3, DOSES));
        UUID dies = left(3, 0, false, null, Jobs.table(FACTORY, first.plusDays(1), 3, DOSES));

        // When
        jobs.afterAll();

        // Then
        assertThat(jobs.get(survives).<String>path("state")).isEqualTo("DONE");
        assertThat(jobs.get(survives).<Integer>path("counts.created")).isEqualTo(3);
        assertThat(beginnings(survives)).isEqualTo(3);
        Response failed = jobs.get(dies);
        assertThat(failed.<String>path("state")).as(failed.asString()).isEqualTo("FAILED");
        assertThat(failed.<String>path("problem.type")).isEqualTo("/problems/job-kept-failing");
        assertThat(failed.<String>path("problem.detail")).contains("3 times", dies.toString());
        assertThat(failed.<Integer>path("rows.written")).isZero();
    }

    @Test
    void whoGotFurtherCountsAnew() {
        // Given: after three beginnings without progress a part was written, and the process died again
        UUID job = left(3, 5_000, false, null, Jobs.table(FACTORY, LocalDate.of(2012, 1, 1), ROWS, DOSES));

        // When
        jobs.afterAll();

        // Then
        assertThat(jobs.get(job).<String>path("state"))
                .as(jobs.get(job).asString())
                .isEqualTo("DONE");
        assertThat(beginnings(job)).isEqualTo(1);
    }

    @Test
    void theReportsOfOneTransactionAreNoProgress() {
        // Given
        UUID job = left(3, 5_000, true, null, Jobs.table(FACTORY, LocalDate.of(2014, 1, 1), ROWS, DOSES));

        // When
        jobs.afterAll();

        // Then
        assertThat(jobs.get(job).<String>path("problem.type")).isEqualTo("/problems/job-kept-failing");
        assertThat(jobs.get(job).<Boolean>path("applied")).isFalse();
    }

    @Test
    void anExhaustedStackEndsItsJobAndTheRunnerGoesOn() {
        // Given
        UUID job = left(0, 0, false, "{\"deep\":\"1\"}", "");

        // When
        jobs.afterAll();

        // Then
        assertThat(jobs.text("phase", job)).isEqualTo("FAILED");
        assertThat(jobs.text("problem_slug", job)).isEqualTo("internal-error");
        assertThat(jobs.text("summary", job)).isEqualTo("failed");
    }

    @Test
    void aJobThatCouldNotBeBegunAtTheMomentDiesOfNoneOfIt() {
        // Given: its door has no place for it five times
        UUID job = left(0, 0, false, "{}", "");

        // When
        for (int looks = 0; looks < 6; looks++) {
            jobs.afterAll();
        }

        // Then
        assertThat(jobs.text("phase", job)).isEqualTo("DONE");
        assertThat(jobs.text("summary", job)).isEqualTo("after 6");
        assertThat(beginnings(job)).isEqualTo(1);
    }

    @Test
    void aJobThatOnlyAnotherReleaseKnowsWaitsAndKeepsNobody() {
        // Given: one for a collection, one for a door that are not here
        UUID collection = left(0, 0, false, null, "");
        UUID door = left(0, 0, false, "{}", "");
        jdbi.useHandle(tx -> {
            tx.execute("update batch_job set collection = 'doses-of-2030' where id = ?", collection);
            tx.execute("update batch_job set door = 'fhir' where id = ?", door);
        });

        // When
        jobs.afterAll();

        // Then
        for (UUID job : List.of(collection, door)) {
            assertThat(jobs.text("phase", job)).isEqualTo("RUNNING");
            assertThat(beginnings(job)).isZero();
            jdbi.useHandle(tx -> tx.execute("delete from batch_job where id = ?", job));
        }
    }

    /** For the batch's own way or for the troubled door. */
    private UUID left(int beginnings, int written, boolean atomic, @Nullable String parameters, String table) {
        return jobs.left("RUNNING", "now()", table, (tx, job) -> {
            tx.execute(
                    "update batch_job set atomic = ?, beginnings = ?, door = ?, parameters = ? where id = ?",
                    atomic,
                    beginnings,
                    parameters == null ? null : "troubled",
                    parameters,
                    job);
            tx.execute(
                    "insert into batch_job_part (job, up_to, created, updated, unchanged, rejected, report)"
                            + " select ?, rows, rows, 0, 0, 0, '{\"outcomes\":{\"created\":[[0,4999]]},\"counts\":{}}'"
                            + " from (select cast(? as integer) as rows) part where rows > 0",
                    job,
                    written);
        });
    }

    private int beginnings(UUID job) {
        return Integer.parseInt(jobs.text("beginnings", job));
    }
}
