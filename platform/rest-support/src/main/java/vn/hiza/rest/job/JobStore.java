package vn.hiza.rest.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.hiza.rest.job.BatchJob.Order;
import vn.hiza.rest.job.BatchJob.Passage;
import vn.hiza.rest.job.BatchJob.Trouble;

/** Jobs in the database. A job changes only while its phase is what the change needs, so that a cancelled one stays so. */
final class JobStore {
    /** Where a job is left after it has ended, its parts with it. */
    static final Duration KEPT = Duration.ofDays(90);

    /** How long a table is kept for its answer. */
    static final Duration TABLE_KEPT = Duration.ofDays(7);

    /** How long receiving a body can take; what is older was broken off by the end of the service. */
    private static final Duration RECEIVING = Duration.ofDays(1);

    void create(Handle tx, UUID id, Order order) {
        Passage through = order.through();
        tx.createUpdate("""
                insert into batch_job (id, collection, client, roles, districts, content_type, locale, dry_run, atomic,
                                       reason, traceparent, phase, submitted_at, door, parameters)
                values (:id, :collection, :client, :roles, :districts, :contentType, :locale, :dryRun, :atomic,
                        :reason, :traceparent, 'RECEIVING', :at, :door, :parameters)""")
                .bind("id", id)
                .bind("collection", order.collection())
                .bind("client", order.caller().client())
                .bindArray("roles", String.class, order.caller().roles().toArray())
                .bindArray("districts", String.class, order.caller().districts().toArray())
                .bind("contentType", order.contentType().toString())
                .bind("locale", order.options().locale())
                .bind("dryRun", order.options().dryRun())
                .bind("atomic", order.options().atomic())
                .bind("reason", order.author().reason())
                .bind("traceparent", order.author().traceparent())
                .bind("at", order.author().at())
                .bind("door", through == null ? null : through.door())
                .bind("parameters", through == null ? null : JobRow.text(through.parameters()))
                .execute();
    }

    void keep(Handle tx, UUID id, int place, byte[] bytes) {
        tx.createUpdate("insert into batch_job_body (job, place, bytes) values (:id, :place, :bytes)")
                .bind("id", id)
                .bind("place", place)
                .bind("bytes", bytes)
                .execute();
    }

    Optional<byte[]> bytes(Handle tx, UUID id, int place) {
        return tx.createQuery("select bytes from batch_job_body where job = :id and place = :place")
                .bind("id", id)
                .bind("place", place)
                .map((row, context) -> row.getBytes(1))
                .findOne();
    }

    void queue(Handle tx, UUID id) {
        change(tx, id, "phase = 'QUEUED'", "phase = 'RECEIVING'");
    }

    /** Takes back what was being received, and what has been over for long. */
    void discard(Handle tx, UUID id, Instant now) {
        tx.createUpdate("delete from batch_job where id = :id and phase = 'RECEIVING'")
                .bind("id", id)
                .execute();
        tx.createUpdate("""
                delete from batch_job
                 where ended_at < :over or (phase = 'RECEIVING' and submitted_at < :brokenOff)""")
                .bind("over", now.minus(KEPT))
                .bind("brokenOff", now.minus(RECEIVING))
                .execute();
        tx.createUpdate("delete from batch_job_body using batch_job where id = job and ended_at < :over")
                .bind("over", now.minus(TABLE_KEPT))
                .execute();
    }

    Optional<BatchJob> find(Handle tx, String collection, UUID id) {
        return tx.createQuery(
                        "select * from batch_job where collection = :collection and id = :id and phase <> 'RECEIVING'"
                                + " and door is null")
                .bind("collection", collection)
                .bind("id", id)
                .map((row, context) -> JobRow.read(row))
                .findOne();
    }

    /** One that came through the door of another protocol. */
    Optional<BatchJob> passed(Handle tx, String door, UUID id) {
        return tx.createQuery("select * from batch_job where door = :door and id = :id and phase <> 'RECEIVING'")
                .bind("door", door)
                .bind("id", id)
                .map((row, context) -> JobRow.read(row))
                .findOne();
    }

    /**
     * The newest first.
     *
     * @param client whose jobs; null for everybody's
     * @param before the last one seen, or null
     */
    List<BatchJob> list(Handle tx, String collection, @Nullable String client, @Nullable UUID before, int limit) {
        return tx.createQuery("""
                select * from batch_job
                 where collection = :collection and (cast(:client as text) is null or client = :client)
                   and (cast(:before as uuid) is null or id < cast(:before as uuid)) and phase <> 'RECEIVING'
                   and door is null
                 order by id desc limit :limit""")
                .bind("collection", collection)
                .bind("client", client)
                .bind("before", before == null ? null : before.toString())
                .bind("limit", limit)
                .map((row, context) -> JobRow.read(row))
                .list();
    }

    /** Those to be written, in the order they came. */
    List<BatchJob> waiting(Handle tx) {
        return tx.createQuery("select * from batch_job where phase in ('QUEUED', 'RUNNING') order by id")
                .map((row, context) -> JobRow.read(row))
                .list();
    }

    /**
     * Counts the beginnings since a part was last written for good; what is one transaction has no such parts.
     *
     * @return how often the job was begun without having got further, this time included; 0 when it is not to be written
     */
    int start(Handle tx, UUID id, Instant at) {
        return tx.createQuery("""
                update batch_job
                   set phase = 'RUNNING', started_at = coalesce(started_at, :at),
                       beginnings = case when begun_after = written.rows then beginnings + 1 else 1 end,
                       begun_after = written.rows
                  from (select each.id, case when each.dry_run or each.atomic then 0
                                             else (select coalesce(max(up_to), 0) from batch_job_part where job = each.id)
                                        end as rows
                          from batch_job each where each.id = :id) written
                 where batch_job.id = written.id and phase in ('QUEUED', 'RUNNING')
                returning beginnings""")
                .bind("id", id)
                .bind("at", at)
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    /** Takes back a beginning that the job did not die of. */
    boolean notBegun(Handle tx, UUID id) {
        return tx.createUpdate("update batch_job set beginnings = beginnings - 1 where id = :id and phase = 'RUNNING'"
                                + " and beginnings > 0")
                        .bind("id", id)
                        .execute()
                == 1;
    }

    void counted(Handle tx, UUID id, int rows) {
        change(tx, id, "rows = " + rows, "phase = 'RUNNING'");
    }

    /** Whether the job is still to be written; what cancels it waits for this transaction. */
    boolean runs(Handle tx, UUID id) {
        return tx.createQuery("select 1 from batch_job where id = :id and phase = 'RUNNING' for share")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    void report(Handle tx, UUID id, int upTo, ObjectNode report) {
        JsonNode counts = report.get("counts");
        tx.createUpdate("""
                insert into batch_job_part (job, up_to, created, updated, unchanged, rejected, report)
                values (:id, :upTo, :created, :updated, :unchanged, :rejected, :report)
                on conflict (job, up_to) do update
                   set created = excluded.created, updated = excluded.updated, unchanged = excluded.unchanged,
                       rejected = excluded.rejected, report = excluded.report""")
                .bind("id", id)
                .bind("upTo", upTo)
                .bind("created", counts.get("created").intValue())
                .bind("updated", counts.get("updated").intValue())
                .bind("unchanged", counts.get("unchanged").intValue())
                .bind("rejected", counts.get("rejected").intValue())
                .bind("report", report.toString())
                .execute();
    }

    JobProgress progress(Handle tx, UUID id) {
        return tx.createQuery("""
                select coalesce(max(up_to), 0), coalesce(sum(created), 0), coalesce(sum(updated), 0),
                       coalesce(sum(unchanged), 0), coalesce(sum(rejected), 0)
                  from batch_job_part where job = :id""")
                .bind("id", id)
                .map((row, context) ->
                        new JobProgress(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .one();
    }

    List<Integer> parts(Handle tx, UUID id) {
        return tx.createQuery("select up_to from batch_job_part where job = :id order by up_to")
                .bind("id", id)
                .mapTo(Integer.class)
                .list();
    }

    String part(Handle tx, UUID id, int upTo) {
        return tx.createQuery("select report from batch_job_part where job = :id and up_to = :upTo")
                .bind("id", id)
                .bind("upTo", upTo)
                .mapTo(String.class)
                .one();
    }

    /** Ends a job that runs; the body goes, unless it is a table to be answered beside. False when it was cancelled before. */
    boolean end(Handle tx, UUID id, Phase phase, Instant at, @Nullable Trouble problem) {
        boolean ended = tx.createUpdate("""
                update batch_job set phase = :phase, ended_at = :at, problem_slug = :slug, problem_detail = :detail
                 where id = :id and phase = 'RUNNING'""")
                        .bind("id", id)
                        .bind("phase", phase.name())
                        .bind("at", at)
                        .bind("slug", problem == null ? null : problem.slug())
                        .bind("detail", problem == null ? null : problem.detail())
                        .execute()
                == 1;
        boolean answered = ended && phase == Phase.DONE && answeredAsTable(tx, id);
        if (!answered) {
            dropBody(tx, id);
        }
        return ended;
    }

    void summarize(Handle tx, UUID id, String summary) {
        tx.createUpdate("update batch_job set summary = :summary where id = :id")
                .bind("id", id)
                .bind("summary", summary)
                .execute();
    }

    /** Waits for the part being written; none is begun after. False when it has ended already. */
    boolean cancel(Handle tx, UUID id, Instant at) {
        boolean cancelled = tx.createUpdate("""
                update batch_job set phase = 'CANCELLED', ended_at = :at
                 where id = :id and phase in ('QUEUED', 'RUNNING')""").bind("id", id).bind("at", at).execute() == 1;
        if (cancelled) {
            dropBody(tx, id);
        }
        return cancelled;
    }

    /** Whether it was sent as a table, which its sender may want back with the outcomes beside the lines. */
    private static boolean answeredAsTable(Handle tx, UUID id) {
        return tx.createQuery("select 1 from batch_job where id = :id and door is null"
                        + " and content_type not like 'application/json%' and content_type not like '%octet-stream%'")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    boolean keepsBody(Handle tx, UUID id) {
        return bytes(tx, id, 0).isPresent();
    }

    private static void dropBody(Handle tx, UUID id) {
        tx.createUpdate("delete from batch_job_body where job = :id")
                .bind("id", id)
                .execute();
    }

    private static void change(Handle tx, UUID id, String change, String when) {
        tx.createUpdate("update batch_job set " + change + " where id = :id and " + when)
                .bind("id", id)
                .execute();
    }
}
