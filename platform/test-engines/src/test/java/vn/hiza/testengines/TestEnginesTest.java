package vn.hiza.testengines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import vn.hiza.engines.Databases;

/** What tests count on, whichever engines were chosen. */
class TestEnginesTest {
    @Test
    void postgresIsRelease18WithTheDatabaseOfEachApplication() throws Exception {
        try (TestPostgres postgres = TestEngines.postgres()) {
            for (String name : Databases.NAMES) {
                try (Connection connection = DriverManager.getConnection(postgres.url(name), name, name);
                        ResultSet settings = connection
                                .createStatement()
                                .executeQuery("select current_setting('server_version'), current_setting('fsync'),"
                                        + " datcollate from pg_database where datname = current_database()")) {
                    settings.next();
                    assertThat(settings.getString(1)).startsWith("18.");
                    assertThat(settings.getString(2)).isEqualTo("off");
                    assertThat(settings.getString(3)).isEqualTo("C");
                }
            }
        }
    }

    @Test
    void kafkaKeepsItsRecordsAndItsAddressOverAnOutage() throws Exception {
        try (TestKafka kafka = TestEngines.kafka()) {
            // Given
            String servers = kafka.servers();
            send(servers, "kept");

            // When
            kafka.beginOutage();
            assertThatThrownBy(() -> cluster(servers)).hasCauseInstanceOf(TimeoutException.class);
            kafka.endOutage();

            // Then
            assertThat(kafka.servers()).isEqualTo(servers);
            assertThat(received(servers)).containsExactly("kept");
        }
    }

    private static void cluster(String servers) throws Exception {
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", servers, "default.api.timeout.ms", "2000", "request.timeout.ms", "2000"))) {
            admin.describeCluster().nodes().get();
        }
    }

    private static void send(String servers, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers);
        try (Admin admin = Admin.create(settings);
                var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1)))
                    .all()
                    .get();
            producer.send(new ProducerRecord<>("kept", value)).get();
        }
    }

    private static List<String> received(String servers) {
        TopicPartition partition = new TopicPartition("kept", 0);
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(10)).records(partition).stream()
                    .map(message -> message.value())
                    .toList();
        }
    }
}
