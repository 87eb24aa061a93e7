package vn.hiza.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** What the campaign is. */
@ConfigMapping(prefix = "hiza.health")
public interface HealthConfig {
    /**
     * Doses that teams are asked to count, in their forms and on the phone page: numbers from 1 to 9, each with the first day that it
     * is counted for where it was not from the beginning, as {@code 1,2,3@2021-12-01}. Counts of other doses are taken, too.
     */
    @WithDefault("1,2")
    List<String> doses();
}
