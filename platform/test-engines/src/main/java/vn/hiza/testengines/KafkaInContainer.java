package vn.hiza.testengines;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.testcontainers.kafka.KafkaContainer;
import vn.hiza.engines.FreePort;

/** A Kafka broker from its public image, at a port that it keeps over an outage. */
record KafkaInContainer(KafkaContainer container) implements TestKafka {
    private static final String IMAGE = "apache/kafka:4.1.1";
    private static final int PORT = 9092;

    static KafkaInContainer start() {
        KafkaContainer container = new KafkaContainer(IMAGE)
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "1")
                .withEnv("KAFKA_HEAP_OPTS", "-Xmx384m -Xms128m");
        container.setPortBindings(List.of(FreePort.any() + ":" + PORT));
        container.start();
        return new KafkaInContainer(container);
    }

    @Override
    public String servers() {
        return container.getBootstrapServers();
    }

    @Override
    public void beginOutage() {
        container.getDockerClient().killContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void endOutage() {
        container
                .getDockerClient()
                .startContainerCmd(container.getContainerId())
                .exec();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers()))) {
            admin.describeCluster().nodes().get(1, TimeUnit.MINUTES);
        } catch (Exception failed) {
            throw new IllegalStateException("the broker of the test did not come back", failed);
        }
    }

    @Override
    public void close() {
        container.stop();
    }
}
