package vn.hiza.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnginesTest {
    @TempDir
    Path folder;

    @Test
    void postgresKeepsItsRowsOverARestart() throws Exception {
        // Given
        try (PostgresEngine engine = PostgresEngine.start(folder, FreePort.any(), true);
                var connection = DriverManager.getConnection(engine.url("health"), "health", "health");
                var statement = connection.createStatement()) {
            statement.execute("create table kept (value text)");
            statement.execute("insert into kept values ('còn nguyên')");
        }

        // When
        try (PostgresEngine again = PostgresEngine.start(folder, FreePort.any(), true);
                var connection = DriverManager.getConnection(again.url("health"), "health", "health");
                var rows = connection.createStatement().executeQuery("select value from kept")) {
            // Then
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("còn nguyên");
        }
    }

    @Test
    void kafkaKeepsItsRecordsOverARestart() throws Exception {
        // Given
        int port = FreePort.any();
        int controller = FreePort.any();
        try (KafkaEngine engine = KafkaEngine.start(folder, port, controller);
                Admin admin = Admin.create(Map.of("bootstrap.servers", engine.servers()));
                var producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", engine.servers()),
                        new StringSerializer(),
                        new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1)))
                    .all()
                    .get();
            producer.send(new ProducerRecord<>("kept", "k", "v")).get();
        }

        // When
        try (KafkaEngine again = KafkaEngine.start(folder, port, controller);
                var consumer = new KafkaConsumer<>(
                        Map.of("bootstrap.servers", again.servers(), "auto.offset.reset", "earliest"),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition("kept", 0)));

            // Then
            assertThat(consumer.poll(Duration.ofSeconds(10))).singleElement().satisfies(kept -> assertThat(kept.value())
                    .isEqualTo("v"));
        }
    }
}
