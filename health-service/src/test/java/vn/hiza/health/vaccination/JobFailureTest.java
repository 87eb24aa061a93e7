package vn.hiza.health.vaccination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.facts.EventIds;
import vn.hiza.health.Enterprises;
import vn.hiza.rest.table.CsvRows;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.TestTokens;
import vn.hiza.testing.conventions.Calls;
import vn.hiza.testing.events.Waiting;

/** What becomes of a job when its sender, its transaction or the instance that writes it dies, or it is no longer wanted. */
@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "health"))
class JobFailureTest {
    private static final String DISTRICT = "284";
    /** Its counts fill years, so no other test has it. */
    private static final String FACTORY = "0194500175";

    private static final int DOSES = 9;
    private static final int ROWS = 10_001;

    @Inject
    Jdbi jdbi;

    @Inject
    EventIds ids;

    private LeftJobs jobs;

    @BeforeEach
    void enterprisesAreKnown() {
        jobs = new LeftJobs(jdbi, ids, DISTRICT, "0103000072");
        Enterprises.register();
        Enterprises.register(FACTORY, "PHU_NGHIA", DISTRICT);
    }

    @Test
    void aBodyThatBreaksOffLeavesNoJob() throws Exception {
        // Given
        String token = "Bearer " + TestTokens.of("district-health", DISTRICT);

        // When: two pieces of it arrive, and no more
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/vaccination-counts/batch HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + token
                            + "\r\nContent-Type: text/csv\r\nPrefer: respond-async\r\nContent-Length: 9000000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write("tax code,day,dose number,people vaccinated\n"
                    .repeat(60_000)
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Waiting.until(
                    "a piece is kept",
                    () -> number("select count(*) from batch_job_body b join batch_job j"
                                    + " on j.id = b.job where j.phase = 'RECEIVING'")
                            > 0);
        }

        // Then
        Waiting.until(
                "nothing is left of it", () -> number("select count(*) from batch_job where phase = 'RECEIVING'") == 0);
    }

    @Test
    void whatWasBeingReceivedWhenTheServiceDiedIsNeverWrittenAndGoesAfterADay() {
        // Given
        UUID young = jobs.left("RECEIVING", "now()", jobs.one());
        UUID old = jobs.left("RECEIVING", "now() - interval '25 hours'", jobs.one());

        // When
        Response next = Jobs.ended(
                DISTRICT, Jobs.send(DISTRICT, CsvRows.TYPE, jobs.one(), "").header("Location"));

        // Then
        assertThat(next.<String>path("state")).isEqualTo("DONE");
        assertThat(jobs.text("phase", young)).isEqualTo("RECEIVING");
        assertThat(number("select count(*) from batch_job where id = '" + old + "'"))
                .isZero();
        assertProblem("unpromised", jobs.get(young), 404, "not-found");
        assertThat(Calls.as("admin")
                        .get(Counts.COLLECTION + "/batch/jobs?limit=1000")
                        .<List<String>>path("items.id"))
                .doesNotContain(young.toString());
        jdbi.useHandle(tx -> tx.execute("delete from batch_job where id = ?", young));
    }

    @Test
    void anAtomicJobThatIsCancelledWhileItRunsLeavesNothing() {
        // Given: its first part waits for the test's lock
        LocalDate first = LocalDate.of(1996, 1, 1);
        String job;
        Response cancelled;
        try (Handle lock = jdbi.open()) {
            lock.begin();
            lock.execute("lock table vaccination_count in exclusive mode");
            job = Jobs.send(DISTRICT, CsvRows.TYPE, Jobs.table(FACTORY, first, ROWS, DOSES), "?atomic=true")
                    .header("Location");
            Jobs.await(job, DISTRICT, "RUNNING", "rows.total");
            Jobs.awaitPart(jdbi);

            // When
            cancelled = Calls.as("district-health", DISTRICT).delete(job);
            lock.rollback();
        }
        jobs.afterAll();

        // Then
        assertThat(cancelled.<String>path("state")).as(cancelled.asString()).isEqualTo("CANCELLED");
        assertThat(cancelled.<Boolean>path("applied")).isFalse();
        assertThat(Jobs.ended(DISTRICT, job).<Integer>path("rows.written")).isZero();
        assertThat(counts(first, first.plusDays(ROWS / DOSES))).isZero();
    }

    @Test
    void aJobWhoseTransactionDiesIsWrittenOnceAndCountedExactly() {
        // Given: its first part waits for the test's lock
        LocalDate first = LocalDate.of(2000, 1, 1);
        String job;
        try (Handle lock = jdbi.open()) {
            lock.begin();
            lock.execute("lock table vaccination_count in exclusive mode");
            job = Jobs.send(DISTRICT, CsvRows.TYPE, Jobs.table(FACTORY, first, ROWS, DOSES), "")
                    .header("Location");
            Jobs.await(job, DISTRICT, "RUNNING", "rows.total");
            Jobs.awaitPart(jdbi);

            // When
            lock.createQuery("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where wait_event_type = 'Lock' and query like '%vaccination_count%'")
                    .mapTo(Boolean.class)
                    .list();
            lock.rollback();
        }
        Response ended = Jobs.ended(DISTRICT, job);

        // Then
        assertThat(ended.<String>path("state")).as(ended.asString()).isEqualTo("DONE");
        assertThat(ended.<Integer>path("counts.created")).isEqualTo(ROWS);
        assertThat(ended.<Integer>path("counts.unchanged")).isZero();
        assertThat(counts(first, first.plusDays(ROWS / DOSES))).isEqualTo(ROWS);
        assertThat(number("select max(revision) from vaccination_count where enterprise = '" + FACTORY + "'"))
                .isEqualTo(1);
    }

    @Test
    void aJobIsItsInstancesAsLongAsThatLivesAndThenGoesOnAfterItsLastPart() {
        // Given: another instance has written the first part and holds the job
        LocalDate first = LocalDate.of(2004, 1, 1);
        UUID job = jobs.left("RUNNING", "now()", Jobs.table(FACTORY, first, 5_003, DOSES));
        try (Handle instance = jdbi.open()) {
            instance.select("select pg_advisory_lock(18539, ?)", job.hashCode())
                    .mapToMap()
                    .list();
            instance.execute(
                    "insert into batch_job_part (job, up_to, created, updated, unchanged, rejected, report)"
                            + " values (?, 5000, 5000, 0, 0, 0, '{\"outcomes\":{\"created\":[[0,4999]]}}')",
                    job);
            jobs.afterAll();
            assertThat(jobs.get(job).<String>path("state")).isEqualTo("RUNNING");
            assertThat(jobs.get(job).<Integer>path("rows.read")).isEqualTo(5_000);

            // When: it dies
            instance.select("select pg_advisory_unlock(18539, ?)", job.hashCode())
                    .mapToMap()
                    .list();
        }
        jobs.afterAll();
        Response ended = Jobs.ended(DISTRICT, LeftJobs.address(job));

        // Then: the first part is not written again, the rest is
        assertThat(ended.<String>path("state")).as(ended.asString()).isEqualTo("DONE");
        assertThat(ended.<Integer>path("counts.created")).isEqualTo(5_003);
        assertThat(counts(first, first.plusDays(5_003 / DOSES))).isEqualTo(3);
    }

    @Test
    void anotherTeamsJobIsNobodysBusiness() {
        // Given
        String job = Jobs.send(DISTRICT, CsvRows.TYPE, jobs.one(), "").header("Location");

        // Then
        for (String client : new String[] {"district-lead", "city", "board"}) {
            assertProblem(client, Calls.as(client, DISTRICT).get(job), 404, "not-found");
            assertProblem(client, Calls.as(client, DISTRICT).get(job + "/report"), 404, "not-found");
            assertThat(Calls.as(client, DISTRICT)
                            .get(Counts.COLLECTION + "/batch/jobs")
                            .<List<String>>path("items.id"))
                    .doesNotContain(job.substring(job.lastIndexOf('/') + 1));
        }
        assertProblem("who may write", Calls.as("district-lead", DISTRICT).delete(job), 404, "not-found");
        assertProblem("who may read", Calls.as("city").delete(job), 403, "forbidden");
        assertThat(Jobs.ended(DISTRICT, job).<String>path("state")).isEqualTo("DONE");
    }

    private int counts(LocalDate first, LocalDate last) {
        return number("select count(*) from vaccination_count where enterprise = '" + FACTORY + "' and date between '"
                + first + "' and '" + last + "'");
    }

    private int number(String sql) {
        return jdbi.withHandle(tx -> tx.createQuery(sql).mapTo(Integer.class).one());
    }
}
