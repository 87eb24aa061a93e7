package vn.hiza.intake;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.Topic;
import vn.hiza.intake.parking.ParkedEvents;

/** The thread that takes events in. */
@ApplicationScoped
public class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final IntakeConfig config;
    private final Jdbi jdbi;
    private final BatchApplication batches;
    private final Map<String, Object> kafka;
    private final Positions stored = new Positions();
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private final ReentrantLock working = new ReentrantLock();
    private volatile boolean running = true;
    private volatile boolean healthy;
    private @Nullable Thread thread;

    public Intake(
            IntakeConfig config,
            Jdbi jdbi,
            @All List<EventApplication> applications,
            ParkedEvents parking,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.config = config;
        this.jdbi = jdbi;
        this.batches = new BatchApplication(jdbi, new EventsByTopic(applications), parking);
        this.kafka = new HashMap<>(Map.of(
                "bootstrap.servers", servers,
                "group.id", config.group(),
                "enable.auto.commit", "false",
                "auto.offset.reset", "earliest",
                "allow.auto.create.topics", "false",
                "max.poll.records", String.valueOf(config.batch() - 2 * many(config)),
                "fetch.min.bytes", "1",
                "fetch.max.wait.ms", "200",
                "metadata.max.age.ms", "2000",
                "session.timeout.ms", "10000"));
        this.kafka.put("max.poll.interval.ms", "300000");
        this.kafka.put("fetch.max.bytes", "8388608");
        this.kafka.put("max.partition.fetch.bytes", "1048588");
    }

    void start(@Observes StartupEvent started) {
        thread = new Thread(this::takeIn, "event-intake");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        if (thread != null) {
            thread.join(5_000);
        }
    }

    /** True while events are read and applied without failure. */
    public boolean healthy() {
        return healthy;
    }

    /** Runs work while no batch is being applied by this instance; events wait in Kafka meanwhile. */
    public void whilePaused(Runnable work) {
        working.lock();
        try {
            work.run();
        } finally {
            working.unlock();
        }
    }

    /** An eighth of a batch does not wait for others; two polls with less and a whole one still make no more than a batch. */
    private static int many(IntakeConfig config) {
        return config.batch() / 8;
    }

    private void takeIn() {
        while (running) {
            try (Consumer<byte[], byte[]> consumer =
                    new KafkaConsumer<>(kafka, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                consumer.subscribe(topics(), new SeekToStored(consumer));
                Gathering gathering = new Gathering(consumer, many(config), config.pace());
                while (running) {
                    round(consumer, gathering.next());
                }
            } catch (InterruptedException interrupted) {
                return;
            } catch (RuntimeException failed) {
                healthy = false;
                LOG.warnf("the intake pauses and reads again from its stored positions: %s", failed);
                rest();
            }
        }
    }

    private void round(Consumer<byte[], byte[]> consumer, List<ConsumerRecord<byte[], byte[]>> gathered) {
        working.lock();
        try {
            Polled batch = moves(consumer, gathered);
            if (!batch.moves().isEmpty()) {
                batches.apply(batch);
                batch.moves().forEach((partition, move) -> {
                    positions.put(partition, move.to());
                    ends.put(partition, move.end());
                });
            }
            healthy = !consumer.assignment().isEmpty();
        } finally {
            working.unlock();
        }
    }

    private Polled moves(Consumer<byte[], byte[]> consumer, List<ConsumerRecord<byte[], byte[]>> gathered) {
        Map<TopicPartition, Polled.Move> moves = new HashMap<>();
        Set<TopicPartition> assigned = consumer.assignment();
        for (TopicPartition partition : assigned) {
            long from = positions.getOrDefault(partition, 0L);
            long to = consumer.position(partition);
            long end = to + consumer.currentLag(partition).orElse(0);
            if (to != from || end != ends.getOrDefault(partition, -1L)) {
                moves.put(partition, new Polled.Move(from, to, end));
            }
        }
        // What was gathered from a partition before it was taken away is the other instance's to apply.
        return new Polled(
                gathered.stream()
                        .filter(each -> assigned.contains(new TopicPartition(each.topic(), each.partition())))
                        .toList(),
                moves);
    }

    private List<String> topics() {
        return Arrays.stream(Topic.values())
                .filter(topic -> config.collections().contains("all")
                        || config.collections().contains(topic.collection()))
                .map(Topic::topicName)
                .toList();
    }

    private void rest() {
        try {
            Thread.sleep(config.pause().toMillis());
        } catch (InterruptedException interrupted) {
            running = false;
        }
    }

    /** On every assignment the database says where to go on, never Kafka's own committed offsets. */
    private final class SeekToStored implements ConsumerRebalanceListener {
        private final Consumer<byte[], byte[]> consumer;

        SeekToStored(Consumer<byte[], byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
            revoked.forEach(positions::remove);
            revoked.forEach(ends::remove);
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
            Map<TopicPartition, Long> known = jdbi.withHandle(session -> stored.load(session, assigned));
            positions.putAll(known);
            known.forEach(consumer::seek);
        }
    }
}
