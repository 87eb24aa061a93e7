package vn.hiza.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Keeps what it is given in its queue, fails at one record when told to, and is slow to close. */
final class StallingProducer extends KafkaProducer<byte[], byte[]> {
    /** The record that fails, counted from the first. */
    static final int FAILS_AT = 10;

    private final AtomicInteger given = new AtomicInteger();
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch failing = new CountDownLatch(1);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    StallingProducer(Map<String, Object> settings) {
        super(lingering(settings), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> lingering(Map<String, Object> settings) {
        Map<String, Object> lingering = new HashMap<>(settings);
        lingering.putAll(Map.of("linger.ms", "60000", "delivery.timeout.ms", "90000"));
        return lingering;
    }

    @Override
    public Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> message) {
        if (given.incrementAndGet() < FAILS_AT) {
            return super.send(message);
        }
        reached.countDown();
        await(failing);
        return CompletableFuture.failedFuture(new TimeoutException("the broker does not answer"));
    }

    @Override
    public void close(Duration patience) {
        await(closing);
        super.close(patience);
        closed.countDown();
    }

    void awaitFailure() {
        await(reached);
    }

    void fail() {
        failing.countDown();
    }

    void finishClosing() {
        closing.countDown();
        await(closed);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("waited in vain");
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
