package vn.hiza.health.dhis2.account.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.hiza.contracts.ServedAddress;

/**
 * Leads {@code /api/40/dataValueSets.xml}, as many DHIS2 clients call it, to where all versions are served alike; the form it
 * names goes before what one who reads says it accepts. Who sends says by the type of the body what it is.
 */
@ApplicationScoped
public class AdornedAddresses {
    /** Before anything looks at the path. */
    private static final int FIRST = 2_000;

    void register(@Observes Filters filters) {
        filters.register(AdornedAddresses::lead, FIRST);
    }

    private static void lead(RoutingContext context) {
        String path = context.request().path();
        ServedAddress.Plain plain = ServedAddress.Plain.of(path);
        String query = context.request().query();
        if (plain.path().equals(path)) {
            context.next();
            return;
        }
        if (plain.form() != null && context.request().method() != HttpMethod.POST) {
            context.request().headers().set("Accept", "application/" + plain.form());
        }
        context.reroute(query == null ? plain.path() : plain.path() + "?" + query);
    }
}
