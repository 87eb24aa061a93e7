package vn.hiza.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.FactEventCodec;

/**
 * One pass over what is settled and unpublished. The position moves only past rows the broker has confirmed; a row the
 * broker refuses for what it is holds its own subject, and everything else goes on.
 */
final class RelayRound {
    private final RelayLog log;
    private final Producer<byte[], byte[]> producer;
    private final int batch;
    private final Duration retry;
    private boolean retried;
    private long retriedAt;

    /** @param retry how long refused records rest before they are tried again */
    RelayRound(RelayLog log, Producer<byte[], byte[]> producer, int batch, Duration retry) {
        this.log = log;
        this.producer = producer;
        this.batch = batch;
        this.retry = retry;
    }

    /**
     * Publishes what is settled when it looks and returns how many rows went out. What is settled later comes with a wake-up
     * of its own. While one batch is on its way the next is read.
     */
    long run(Handle session) throws InterruptedException {
        RelayLog.Standing standing = log.standing(session);
        Map<String, Long> held = standing.anyHeld() ? held(session, standing.position()) : new HashMap<>();
        long published = 0;
        List<LogRow> rows = log.after(session, standing.position(), standing.settled(), batch);
        while (!rows.isEmpty()) {
            List<Sending> sent = send(session, rows, held);
            long last = rows.get(rows.size() - 1).seq();
            published += rows.size();
            rows = rows.size() == batch
                    ? log.after(session, last, log.standing(session).settled(), batch)
                    : List.of();
            confirm(session, sent, held);
            log.published(session, last);
        }
        return published;
    }

    private List<Sending> send(Handle session, List<LogRow> rows, Map<String, Long> held) throws InterruptedException {
        List<Sending> sent = new ArrayList<>(rows.size());
        for (LogRow row : rows) {
            if (!held.containsKey(row.event().subjectKey())) {
                Sending sending = new Sending(row, producer.send(FactEventCodec.toRecord(row.event())));
                if (sending.answer().isDone()) {
                    confirm(session, List.of(sending), held);
                } else {
                    sent.add(sending);
                }
            }
        }
        return sent;
    }

    private void confirm(Handle session, List<Sending> sent, Map<String, Long> held) throws InterruptedException {
        for (Sending each : sent) {
            String refusal = refusal(each.answer());
            LogRow row = each.row();
            if (refusal != null && held.putIfAbsent(row.event().subjectKey(), row.seq()) == null) {
                log.hold(session, row, refusal);
            }
        }
    }

    /** The subjects that wait, after those whose time has come were tried again. */
    private Map<String, Long> held(Handle session, long position) throws InterruptedException {
        Map<String, Long> held = log.held(session);
        if (retried && System.nanoTime() - retriedAt < retry.toNanos()) {
            return held;
        }
        Map<String, Long> still = new HashMap<>();
        for (Map.Entry<String, Long> waiting : held.entrySet()) {
            Long stopped = retryHeld(session, waiting.getKey(), waiting.getValue(), position);
            if (stopped != null) {
                still.put(waiting.getKey(), stopped);
            }
        }
        retried = true;
        retriedAt = System.nanoTime();
        return still;
    }

    /** Sends a subject's rows again, one after the other; returns the place of the one that is refused, null for none. */
    private @Nullable Long retryHeld(Handle session, String subject, long from, long position)
            throws InterruptedException {
        for (LogRow row : log.ofSubject(session, subject, from, position)) {
            String refusal = refusal(producer.send(FactEventCodec.toRecord(row.event())));
            if (refusal != null) {
                log.hold(session, row, refusal);
                return row.seq();
            }
        }
        log.release(session, subject);
        return null;
    }

    /** Why the broker will never take this record, or null when it has; a broker out of reach is an exception instead. */
    private static @Nullable String refusal(Future<RecordMetadata> answer) throws InterruptedException {
        try {
            answer.get();
            return null;
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof RecordTooLargeException || cause instanceof InvalidRecordException) {
                return String.valueOf(cause.getMessage());
            }
            throw new BrokerUnavailable(cause);
        }
    }

    private record Sending(LogRow row, Future<RecordMetadata> answer) {}
}
