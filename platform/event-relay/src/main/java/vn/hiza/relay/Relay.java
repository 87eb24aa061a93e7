package vn.hiza.relay;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** The thread that publishes. Of all instances of a service one leads; the others wait for its database session to end. */
@ApplicationScoped
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    /** After this long each send has been answered or given up. */
    private static final Duration DELIVERY = Duration.ofSeconds(30);

    private final RelayConfig config;
    private final RelaySignal signal;
    private final Jdbi jdbi;
    private final RelayLog log;
    private final String servers;
    private volatile boolean running = true;
    private @Nullable Thread thread;

    public Relay(
            RelayConfig config,
            RelaySignal signal,
            Jdbi jdbi,
            Clock clock,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.config = config;
        this.signal = signal;
        this.jdbi = jdbi;
        this.log = new RelayLog(clock);
        this.servers = servers;
    }

    /**
     * A record is measured here before it is compressed, with room below what a topic takes, so that the refusal of a large
     * one comes before the next of its subject is sent. One request is under way at a time: a broker that knows nothing yet
     * of this producer takes whichever batch it accepts first for the beginning, so a second one under way could overtake a
     * first that was refused while the partition was being made, and the first would then be refused for good.
     */
    static Map<String, Object> producerSettings(String servers) {
        return Map.ofEntries(
                Map.entry("bootstrap.servers", servers),
                Map.entry("acks", "all"),
                Map.entry("enable.idempotence", "true"),
                Map.entry("max.in.flight.requests.per.connection", "1"),
                Map.entry("linger.ms", "0"),
                Map.entry("batch.size", "131072"),
                Map.entry("buffer.memory", "16777216"),
                Map.entry("max.request.size", "1000000"),
                Map.entry("compression.type", "lz4"),
                Map.entry("delivery.timeout.ms", String.valueOf(DELIVERY.toMillis())),
                Map.entry("request.timeout.ms", "10000"));
    }

    void start(@Observes StartupEvent started) {
        thread = new Thread(this::publish, "event-relay");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        signal.wake();
        if (thread != null) {
            thread.join(5_000);
        }
    }

    private void publish() {
        while (running) {
            try (Handle session = jdbi.open()) {
                lead(session);
            } catch (InterruptedException interrupted) {
                return;
            } catch (BrokerUnavailable | JdbiException unreachable) {
                rest("publication pauses; the rows wait in the log", unreachable);
            } catch (RuntimeException unexpected) {
                LOG.error("publication failed and is tried again", unexpected);
                rest("publication pauses", unexpected);
            }
        }
    }

    private void lead(Handle session) throws InterruptedException {
        while (running && !log.lead(session)) {
            signal.await(config.poll());
        }
        try {
            log.forgetful(session);
            try (RelayTopics topics = new RelayTopics(servers, config, log)) {
                topics.look(session);
                publish(session, topics);
            }
        } finally {
            log.giveUp(session);
        }
    }

    /**
     * Goes on until the relay stops or its topics are lost; new ones get a new producer, which numbers from their beginning.
     * Nothing of this producer is under way any more when it returns, so that no row of ours lands behind the next leader's. A
     * lost session is another's to lead already; then what still waits to be sent is dropped at once.
     */
    private void publish(Handle session, RelayTopics topics) throws InterruptedException {
        Producer<byte[], byte[]> producer = open();
        Duration patience = DELIVERY;
        try {
            RelayRound round = new RelayRound(log, producer, config.batch(), config.retry());
            while (running && !topics.lost(session)) {
                long started = System.nanoTime();
                round.run(session);
                signal.await(config.poll());
                keepPace(started);
            }
        } catch (JdbiException lost) {
            patience = Duration.ZERO;
            throw lost;
        } finally {
            producer.close(patience);
        }
    }

    Producer<byte[], byte[]> open() {
        return new KafkaProducer<>(producerSettings(servers), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private void keepPace(long started) throws InterruptedException {
        long left = config.pace().toNanos() - (System.nanoTime() - started);
        if (left > 0) {
            TimeUnit.NANOSECONDS.sleep(left);
        }
    }

    private void rest(String what, Exception why) {
        LOG.warnf("%s: %s", what, why.getMessage());
        try {
            Thread.sleep(config.pause().toMillis());
        } catch (InterruptedException interrupted) {
            running = false;
        }
    }
}
