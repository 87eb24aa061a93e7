package vn.hiza.health.validation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import vn.hiza.health.shipped.ShippedFacts;
import vn.hiza.health.shipped.ShippedPart;

/** The rules that come with the suite, one of each kind. */
@ApplicationScoped
public class ShippedRules {
    void state(@Observes StartupEvent started, ShippedFacts shipped, ValidationRuleCollection rules) {
        shipped.state(ShippedRules.class, List.of(new ShippedPart<>("rules", rules)));
    }
}
