package vn.hiza.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay publishes. */
@ConfigMapping(prefix = "hiza.relay")
public interface RelayConfig {
    /** The service whose topics are created and published, as {@code health}. No default. */
    String service();

    /** Rows read and sent at a time; 1 to 50000. More costs memory, less costs round trips. */
    @WithDefault("4000")
    int batch();

    /** The slow poll: how long the relay rests when nobody wakes it. It finds what other instances committed. */
    @WithDefault("500ms")
    Duration poll();

    /**
     * Rows committed closer to each other than this go out together; 0 to 200 ms. A single row never waits. More costs
     * freshness, less costs database and broker.
     */
    @WithDefault("10ms")
    Duration pace();

    /** Rest after a failure of the broker or the database, before the same rows are tried again. */
    @WithDefault("1s")
    Duration pause();

    /** How long records that the broker refused, and their subjects, rest before they are tried again. */
    @WithDefault("30s")
    Duration retry();

    /** How often the publishing instance looks whether its topics are still there and still the ones it filled. */
    @WithDefault("5s")
    Duration watch();

    /** Copies of each topic partition; 1 for a single broker, 3 in production. */
    @WithDefault("1")
    short replication();
}
