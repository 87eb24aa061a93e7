package vn.hiza.gateway.board;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the board answers. */
@ConfigMapping(prefix = "hiza.board")
public interface BoardConfig {
    /** How long {@code ?after=} waits for an event before it answers 504; 0 to 60 s. */
    @WithDefault("10s")
    Duration patience();

    /** Answers kept in memory, each for one query and one sight at one data version; 1 to 10000, some 15 kB each. */
    @WithDefault("256")
    int answers();

    /** Answers renewed at each new version before readers learn of it, those asked for last; 0 to 100. */
    @WithDefault("6")
    int renewed();

    /** How long after it was last asked for an answer is still renewed ahead; 0 to 10 min. */
    @WithDefault("5s")
    Duration lately();
}
