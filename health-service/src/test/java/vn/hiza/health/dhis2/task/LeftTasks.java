package vn.hiza.health.dhis2.task;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.hiza.facts.EventIds;

/** Tasks that an instance was at when it died. */
final class LeftTasks {
    private final Jdbi jdbi;
    private final EventIds ids;

    LeftTasks(Jdbi jdbi, EventIds ids) {
        this.jdbi = jdbi;
        this.ids = ids;
    }

    /**
     * One of a district's team.
     *
     * @param also what else was written of it, before anybody can have seen the task
     */
    UUID left(String district, String type, String parameters, String body, BiConsumer<Handle, UUID> also) {
        UUID id = ids.next();
        jdbi.useTransaction(tx -> {
            tx.execute(
                    "insert into batch_job (id, collection, client, roles, districts, content_type, dry_run, atomic,"
                            + " phase, submitted_at, door, parameters) values (?, 'vaccination-counts', 'left',"
                            + " array['district-health'], array[?], ?, false, false, 'RUNNING',"
                            + " '2021-11-26T02:00:00Z', 'dhis2', ?)",
                    id,
                    district,
                    type,
                    parameters);
            tx.execute(
                    "insert into batch_job_body (job, place, bytes) values (?, 0, ?)",
                    id,
                    body.getBytes(StandardCharsets.UTF_8));
            also.accept(tx, id);
        });
        return id;
    }
}
