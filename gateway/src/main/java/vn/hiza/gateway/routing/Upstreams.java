package vn.hiza.gateway.routing;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.hiza.contracts.Topic;

/** Which collection or other address belongs to which service; what belongs to none is not forwarded. */
@Singleton
public class Upstreams {
    private final Map<String, Upstream> byService = new LinkedHashMap<>();

    public Upstreams(ServicesConfig config) {
        add("investment", config.investment().url());
        add("workforce", config.workforce().url());
        add("party-org", config.partyOrg().url());
        add("health", config.health().url());
    }

    public Collection<Upstream> all() {
        return byService.values();
    }

    /** Who answers at a path; empty for the gateway's own and for what nobody has. */
    public Optional<Upstream> ofPath(String rawPath) {
        return ForwardedPath.served(rawPath)
                .map(address -> byService.get(address.service()))
                .or(() -> ForwardedPath.collection(rawPath).flatMap(this::ofCollection));
    }

    private Optional<Upstream> ofCollection(String collection) {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.collection().equals(collection))
                .findFirst()
                .map(topic -> byService.get(topic.service()));
    }

    private void add(String service, URI url) {
        byService.put(service, new Upstream(service, url));
    }
}
