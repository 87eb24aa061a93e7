package vn.hiza.health.dhis2.mapping;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import vn.hiza.health.shipped.ShippedFacts;
import vn.hiza.health.shipped.ShippedPart;

/** The mapping that comes with the suite, so that the door understands a client on the first day. */
@ApplicationScoped
public class ShippedMapping {
    void state(
            @Observes StartupEvent started,
            ShippedFacts shipped,
            Dhis2DataSetCollection dataSets,
            Dhis2DataElementCollection dataElements) {
        shipped.state(
                ShippedMapping.class,
                List.of(new ShippedPart<>("dataSets", dataSets), new ShippedPart<>("dataElements", dataElements)));
    }
}
