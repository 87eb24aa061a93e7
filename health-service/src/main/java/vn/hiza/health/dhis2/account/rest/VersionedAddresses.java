package vn.hiza.health.dhis2.account.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.hiza.contracts.ServedAddress;

/** Leads {@code /api/40/dataValueSets}, as many DHIS2 clients call it, to where all versions are served alike. */
@ApplicationScoped
public class VersionedAddresses {
    /** Before anything looks at the path. */
    private static final int FIRST = 2_000;

    void register(@Observes Filters filters) {
        filters.register(VersionedAddresses::lead, FIRST);
    }

    private static void lead(RoutingContext context) {
        String path = context.request().path();
        String plain = ServedAddress.unversioned(path);
        String query = context.request().query();
        if (plain.equals(path)) {
            context.next();
        } else {
            context.reroute(query == null ? plain : plain + "?" + query);
        }
    }
}
