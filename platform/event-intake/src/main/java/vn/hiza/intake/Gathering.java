package vn.hiza.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Brings together what arrives within a pace, so that single events that follow each other share a transaction: one alone is
 * handed over at once, the next ones wait for the end of the pace. Many at a time never wait.
 */
final class Gathering {
    private static final Duration EMPTY_HANDED = Duration.ofMillis(200);

    /**
     * A poll hands over what the broker answered to the request that the poll before it left behind, and the broker answers as
     * soon as it has anything. So the first of these brings what came right after the last poll, the second all that has come
     * since.
     */
    private static final List<Duration> THE_REST = List.of(Duration.ofMillis(1), Duration.ofMillis(2));

    private final Consumer<byte[], byte[]> consumer;
    private final int many;
    private final long pace;
    private long handedOver;

    /** @param many so many events do not wait for others; each poll may bring more */
    Gathering(Consumer<byte[], byte[]> consumer, int many, Duration pace) {
        this.consumer = consumer;
        this.many = many;
        this.pace = pace.toNanos();
        this.handedOver = System.nanoTime() - this.pace;
    }

    /** The records of one poll that brought many, or of up to three that brought few; none when none came for a while. */
    List<ConsumerRecord<byte[], byte[]>> next() throws InterruptedException {
        List<ConsumerRecord<byte[], byte[]>> gathered = new ArrayList<>();
        poll(EMPTY_HANDED, gathered);
        long left = handedOver + pace - System.nanoTime();
        if (left > 0 && !gathered.isEmpty() && gathered.size() < many) {
            TimeUnit.NANOSECONDS.sleep(left);
            for (int i = 0; i < THE_REST.size() && gathered.size() < many; i++) {
                poll(THE_REST.get(i), gathered);
            }
        }
        if (!gathered.isEmpty()) {
            handedOver = System.nanoTime();
        }
        return gathered;
    }

    private void poll(Duration wait, List<ConsumerRecord<byte[], byte[]>> gathered) {
        consumer.poll(wait).forEach(gathered::add);
    }
}
