package vn.hiza.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hiza.engines.KafkaEngine;
import vn.hiza.engines.PostgresEngine;

/** Starts PostgreSQL and Kafka for the tests of one application and tells it where they are. */
public class SuiteEngines implements QuarkusTestResourceLifecycleManager {
    private @Nullable PostgresEngine postgres;
    private @Nullable KafkaEngine kafka;
    private @Nullable Path folder;
    private String database = "gateway";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        try {
            Path home = Files.createTempDirectory("hiza-test");
            folder = home;
            PostgresEngine startedPostgres =
                    PostgresEngine.start(home.resolve("postgres"), KafkaEngine.freePort(), false);
            postgres = startedPostgres;
            KafkaEngine startedKafka =
                    KafkaEngine.start(home.resolve("kafka"), KafkaEngine.freePort(), KafkaEngine.freePort());
            kafka = startedKafka;
            Path keys = Files.writeString(home.resolve("jwks.json"), TestTokens.jwks());
            Map<String, String> settings = new HashMap<>();
            settings.put("quarkus.datasource.jdbc.url", startedPostgres.url(database));
            settings.put("quarkus.datasource.username", database);
            settings.put("quarkus.datasource.password", database);
            settings.put("kafka.bootstrap.servers", startedKafka.servers());
            settings.put("mp.jwt.verify.publickey.location", keys.toUri().toString());
            return settings;
        } catch (Exception failed) {
            throw new IllegalStateException("the engines of the test did not start", failed);
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
            if (folder != null) {
                try (var files = Files.walk(folder)) {
                    for (Path path :
                            files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                        Files.deleteIfExists(path);
                    }
                }
            }
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
