package vn.hiza.intake;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.FactEventCodec;
import vn.hiza.contracts.UnreadableEvent;
import vn.hiza.intake.parking.ParkedEvents;

/** Applies what a poll brought in one transaction: events, parked records and positions stand or fall together. */
final class BatchApplication {
    private final Jdbi jdbi;
    private final EventApplication application;
    private final ParkedEvents parking;
    private final Positions positions = new Positions();

    BatchApplication(Jdbi jdbi, EventApplication application, ParkedEvents parking) {
        this.jdbi = jdbi;
        this.application = application;
        this.parking = parking;
    }

    void apply(Polled polled) {
        jdbi.useTransaction(tx -> {
            polled.moves()
                    .forEach((partition, move) -> positions.move(tx, partition, move.from(), move.to(), move.end()));
            List<Readable> readable = new ArrayList<>(polled.records().size());
            for (ConsumerRecord<byte[], byte[]> message : polled.records()) {
                FactEvent event = read(tx, message);
                if (event != null) {
                    readable.add(new Readable(message, event));
                }
            }
            applyOrPark(tx, readable);
            application.concluded(tx);
        });
        application.committed();
    }

    private @Nullable FactEvent read(Handle tx, ConsumerRecord<byte[], byte[]> message) {
        try {
            return FactEventCodec.fromRecord(message);
        } catch (UnreadableEvent unreadable) {
            parking.park(tx, message, String.valueOf(unreadable.getMessage()));
            return null;
        }
    }

    /** Halves a batch that fails until the record to blame stands alone; a database in trouble is nobody's fault. */
    private void applyOrPark(Handle tx, List<Readable> batch) {
        if (batch.isEmpty()) {
            return;
        }
        tx.savepoint("batch");
        try {
            application.apply(tx, batch.stream().map(Readable::event).toList());
            tx.releaseSavepoint("batch");
        } catch (RuntimeException failed) {
            if (DatabaseTrouble.explains(failed)) {
                throw failed;
            }
            tx.rollbackToSavepoint("batch");
            if (batch.size() == 1) {
                parking.park(tx, batch.get(0).message(), reason(failed));
            } else {
                applyOrPark(tx, batch.subList(0, batch.size() / 2));
                applyOrPark(tx, batch.subList(batch.size() / 2, batch.size()));
            }
        }
    }

    private static String reason(RuntimeException failed) {
        return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
    }

    private record Readable(ConsumerRecord<byte[], byte[]> message, FactEvent event) {}
}
