package vn.hiza.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hiza.testengines.TestEngines;
import vn.hiza.testengines.TestKafka;
import vn.hiza.testengines.TestPostgres;

/** Starts PostgreSQL and Kafka for the tests of one application and tells it where they are. */
public class SuiteEngines implements QuarkusTestResourceLifecycleManager {
    private @Nullable TestPostgres postgres;
    private @Nullable TestKafka kafka;
    private @Nullable Path keys;
    private String database = "gateway";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        TestPostgres startedPostgres = TestEngines.postgres();
        postgres = startedPostgres;
        TestKafka startedKafka = TestEngines.kafka();
        kafka = startedKafka;
        return Map.of(
                "quarkus.datasource.jdbc.url", startedPostgres.url(database),
                "quarkus.datasource.username", database,
                "quarkus.datasource.password", database,
                "kafka.bootstrap.servers", startedKafka.servers(),
                "mp.jwt.verify.publickey.location", writeKeys().toUri().toString());
    }

    private Path writeKeys() {
        try {
            Path written = Files.writeString(Files.createTempFile("hiza-keys", ".json"), TestTokens.jwks());
            keys = written;
            return written;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void stop() {
        try {
            if (kafka != null) {
                kafka.close();
            }
            if (postgres != null) {
                postgres.close();
            }
            if (keys != null) {
                Files.deleteIfExists(keys);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
