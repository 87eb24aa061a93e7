package vn.hiza.investment.movement.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.investment.movement.CapitalMovement;
import vn.hiza.investment.movement.CapitalMovementCollection;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.PairKeyedResource;

/** All capital movements under {@code /api/v1/capital-movements}, for batches, lists and links. */
@Path("/api/v1/capital-movements")
@Governed("capital-movements")
@Tag(name = "capital-movements")
public class CapitalMovementResource extends PairKeyedResource<CapitalMovement> {
    public CapitalMovementResource(CollectionEndpoints endpoints, CapitalMovementCollection collection) {
        super(endpoints.of(collection));
    }
}
