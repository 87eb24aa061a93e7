package vn.hiza.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.net.URI;
import java.time.Duration;

/** Where the services are and how long the gateway waits for them. */
@ConfigMapping(prefix = "hiza.services")
public interface ServicesConfig {
    /** The investment service: districts, zones, enterprises, projects, capital movements, exchange rates. */
    Location investment();

    /** The workforce service: headcounts. */
    Location workforce();

    /** The party-org service: organisations and membership movements. */
    @WithName("party-org")
    Location partyOrg();

    /** The health service: vaccination counts, safety teams, mobile stations, the door of DHIS2 clients. */
    Location health();

    /** How long connecting may take before a service counts as down; 50 ms to 1 s. */
    @WithDefault("800ms")
    Duration connectTimeout();

    /** How long a connection may stay silent before its request is given up; a large batch needs some seconds. */
    @WithDefault("60s")
    Duration idleTimeout();

    /** Connections kept to each service; requests beyond wait for one. */
    @WithDefault("128")
    int connections();

    /** One service's address. */
    interface Location {
        /** Base URL, as {@code http://localhost:8081}; its path, if any, is ignored. */
        URI url();
    }
}
