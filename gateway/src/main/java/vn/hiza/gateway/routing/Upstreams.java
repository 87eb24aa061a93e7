package vn.hiza.gateway.routing;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.hiza.contracts.AddressOwner;

/** Which service answers a collection or a list; what belongs to none is not forwarded. */
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

    public Optional<Upstream> ofCollection(String collection) {
        return AddressOwner.serviceOf(collection).map(byService::get);
    }

    private void add(String service, URI url) {
        byService.put(service, new Upstream(service, url));
    }
}
