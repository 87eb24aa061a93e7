package vn.hiza.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How events are taken in. */
@ConfigMapping(prefix = "hiza.intake")
public interface IntakeConfig {
    /** Collections whose topics are read, as {@code enterprises}; {@code all} for every topic. No default. */
    List<String> collections();

    /** Kafka consumer group, shared by the instances of one application. No default. */
    String group();

    /** Most events applied in one transaction; 1 to 20000. */
    @WithDefault("4000")
    int batch();

    /**
     * Events that follow each other closer than this share a transaction; 0 to 200 ms. A single event never waits. More costs
     * freshness, less costs the database.
     */
    @WithDefault("20ms")
    Duration pace();

    /** Rest after a database or broker failure, before the same events are tried again. */
    @WithDefault("500ms")
    Duration pause();
}
