package vn.hiza.health.vaccination;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.hiza.facts.EventIds;
import vn.hiza.health.Enterprises;
import vn.hiza.rest.table.CsvRows;
import vn.hiza.testing.conventions.Calls;

/** Jobs of a district's team that an instance left behind when it died, and what became of them. */
final class LeftJobs {
    private final Jdbi jdbi;
    private final EventIds ids;
    private final String district;
    private final String workshop;

    /** @param workshop an enterprise of that district */
    LeftJobs(Jdbi jdbi, EventIds ids, String district, String workshop) {
        this.jdbi = jdbi;
        this.ids = ids;
        this.district = district;
        this.workshop = workshop;
        Enterprises.register(workshop, "PHU_NGHIA", district);
    }

    UUID left(String phase, String at, String table) {
        return left(phase, at, table, (tx, job) -> {});
    }

    /** @param also what else was written of it, before anybody can have seen the job */
    UUID left(String phase, String at, String table, BiConsumer<Handle, UUID> also) {
        UUID id = ids.next();
        jdbi.useTransaction(tx -> {
            tx.execute(
                    "insert into batch_job (id, collection, client, roles, districts, content_type, dry_run, atomic, phase,"
                            + " submitted_at) values (?, 'vaccination-counts', 'district-health',"
                            + " array['district-health'], array['" + district + "'], 'text/csv', false, false, ?, " + at
                            + ")",
                    id,
                    phase);
            tx.execute(
                    "insert into batch_job_body (job, place, bytes) values (?, 0, ?)",
                    id,
                    table.getBytes(StandardCharsets.UTF_8));
            also.accept(tx, id);
        });
        return id;
    }

    /** Until the jobs before have been looked at: they are written one after the other. */
    void afterAll() {
        Jobs.ended(district, Jobs.send(district, CsvRows.TYPE, one(), "").header("Location"));
    }

    /** A table of one count that nobody else has. */
    String one() {
        return Jobs.table(workshop, Enterprises.freshDay(), 1, 1);
    }

    static String address(UUID job) {
        return Counts.COLLECTION + "/batch/jobs/" + job;
    }

    Response get(UUID job) {
        return Calls.as("district-health", district).get(address(job));
    }

    /** What is stored of a job. */
    String text(String column, UUID job) {
        return jdbi.withHandle(tx -> tx.createQuery("select " + column + "::text from batch_job where id = :id")
                .bind("id", job)
                .mapTo(String.class)
                .one());
    }
}
