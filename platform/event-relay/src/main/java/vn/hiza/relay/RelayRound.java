package vn.hiza.relay;

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

    RelayRound(RelayLog log, Producer<byte[], byte[]> producer, int batch) {
        this.log = log;
        this.producer = producer;
        this.batch = batch;
    }

    /** Publishes until nothing settled is left; returns how many rows went out. */
    long run(Handle session) throws InterruptedException {
        long published = 0;
        long position = log.position(session);
        Map<String, Long> held = retryHeld(session, position);
        while (true) {
            long settled = log.settled(session);
            List<LogRow> rows = log.after(session, position, settled, batch);
            if (rows.isEmpty()) {
                return published;
            }
            send(session, rows, held);
            position = rows.get(rows.size() - 1).seq();
            log.published(session, position);
            published += rows.size();
        }
    }

    private void send(Handle session, List<LogRow> rows, Map<String, Long> held) throws InterruptedException {
        List<Future<RecordMetadata>> answers = new ArrayList<>(rows.size());
        List<LogRow> sent = new ArrayList<>(rows.size());
        for (LogRow row : rows) {
            if (!held.containsKey(row.event().subjectKey())) {
                Future<RecordMetadata> answer = producer.send(FactEventCodec.toRecord(row.event()));
                if (answer.isDone()) {
                    holdIfRefused(session, row, answer, held);
                }
                sent.add(row);
                answers.add(answer);
            }
        }
        producer.flush();
        for (int i = 0; i < sent.size(); i++) {
            holdIfRefused(session, sent.get(i), answers.get(i), held);
        }
    }

    /** A record that is too large is refused at once, before the next of its subject is sent. */
    private void holdIfRefused(Handle session, LogRow row, Future<RecordMetadata> answer, Map<String, Long> held)
            throws InterruptedException {
        String refusal = refusal(answer);
        if (refusal != null && held.putIfAbsent(row.event().subjectKey(), row.seq()) == null) {
            log.hold(session, row, refusal);
        }
    }

    /** Sends a held subject's rows again from the one that was refused, one after the other. */
    private Map<String, Long> retryHeld(Handle session, long position) throws InterruptedException {
        Map<String, Long> still = new HashMap<>();
        for (Map.Entry<String, Long> waiting : log.held(session).entrySet()) {
            boolean free = true;
            for (LogRow row : log.ofSubject(session, waiting.getKey(), waiting.getValue(), position)) {
                Future<RecordMetadata> answer = producer.send(FactEventCodec.toRecord(row.event()));
                producer.flush();
                if (refusal(answer) != null) {
                    free = false;
                    break;
                }
            }
            if (free) {
                log.release(session, waiting.getKey());
            } else {
                still.put(waiting.getKey(), waiting.getValue());
            }
        }
        return still;
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
}
