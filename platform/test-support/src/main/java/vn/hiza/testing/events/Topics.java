package vn.hiza.testing.events;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the broker of the application under test is. */
final class Topics {
    private Topics() {}

    static Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers",
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                "group.id",
                "test-" + UUID.randomUUID(),
                "acks",
                "all");
    }
}
