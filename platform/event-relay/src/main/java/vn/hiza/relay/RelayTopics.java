package vn.hiza.relay;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/**
 * The leader's eye on its topics: makes those that are missing, and has the log published again from its first row when they
 * are not the ones filled so far.
 */
final class RelayTopics implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(RelayTopics.class);

    private final Admin admin;
    private final RelayConfig config;
    private final RelayLog log;
    private long lookedAt;

    RelayTopics(String servers, RelayConfig config, RelayLog log) {
        try {
            this.admin = Admin.create(Map.of(
                    "bootstrap.servers", servers, "default.api.timeout.ms", "10000", "request.timeout.ms", "5000"));
        } catch (KafkaException unreachable) {
            throw new BrokerUnavailable(unreachable);
        }
        this.config = config;
        this.log = log;
    }

    /** Looks at once; true when publication begins again. */
    boolean look(Handle session) throws InterruptedException {
        List<String> lost = log.recognise(session, TopicCreation.ensure(admin, config.service(), config.replication()));
        lookedAt = System.nanoTime();
        if (!lost.isEmpty()) {
            LOG.warnf(
                    "Kafka's topics of %s are not those filled so far; the log is published from its first row", lost);
        }
        return !lost.isEmpty();
    }

    /** Looks when it is time to. */
    boolean lost(Handle session) throws InterruptedException {
        return System.nanoTime() - lookedAt >= config.watch().toNanos() && look(session);
    }

    @Override
    public void close() {
        admin.close();
    }
}
