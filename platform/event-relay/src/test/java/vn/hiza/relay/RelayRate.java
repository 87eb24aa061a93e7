package vn.hiza.relay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.hiza.engines.FreePort;
import vn.hiza.engines.KafkaEngine;
import vn.hiza.engines.PostgresEngine;

/**
 * Measures events a second from the log to a real broker: a program, not a test.
 *
 * <p>Arguments: rounds (default 5), rows in the log (default 200000), rows at a time (default 4000).
 */
final class RelayRate {
    private static final String ROWS = """
            insert into revision_log (seq, topic, fact_id, revision, event_id, subject_key, recorded_at, value)
            select nextval('revision_seq'), 'headcounts', gen_random_uuid(), 1, gen_random_uuid(), '0100' || n % 660, now(),
                   '{"key":"0100' || n || '/2021-11-15","voided":false,"recordedBy":"measure","reason":null,"state":'
                   || '{"enterprise":"0100' || n || '","date":"2021-11-15","total":1200,"female":700,"foreign":15}}'
              from generate_series(1, :rows) n
            """;

    private RelayRate() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200_000;
        int batch = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 4_000;
        Path folder = Files.createTempDirectory("hiza-relay");
        try (PostgresEngine postgres = PostgresEngine.start(folder.resolve("postgres"), FreePort.any(), true);
                KafkaEngine kafka = KafkaEngine.start(folder.resolve("kafka"), FreePort.any(), FreePort.any())) {
            Flyway.configure()
                    .dataSource(postgres.url("workforce"), "workforce", "workforce")
                    .locations("db/facts", "db/relay")
                    .load()
                    .migrate();
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.servers()))) {
                TopicCreation.ensure(admin, "workforce", (short) 1);
            }
            Jdbi jdbi = Jdbi.create(postgres.url("workforce"), "workforce", "workforce");
            try (Handle session = jdbi.open();
                    KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                            Relay.producerSettings(kafka.servers()),
                            new ByteArraySerializer(),
                            new ByteArraySerializer())) {
                RelayRound round =
                        new RelayRound(new RelayLog(Clock.systemUTC()), producer, batch, Duration.ofSeconds(30));
                for (int i = 0; i < rounds; i++) {
                    jdbi.useHandle(
                            tx -> tx.createUpdate(ROWS).bind("rows", rows).execute());
                    long began = System.nanoTime();
                    long went = round.run(session);
                    System.out.printf("relay: %,.0f events/s%n", went * 1e9 / (System.nanoTime() - began));
                }
            }
        }
    }
}
