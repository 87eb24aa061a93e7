package vn.hiza.gateway.target.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.gateway.target.TargetCollection;
import vn.hiza.gateway.target.YearlyTarget;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.collection.CollectionEndpoints;
import vn.hiza.rest.collection.PairStatedResource;

/** Targets under {@code /api/v1/targets}. */
@Path("/api/v1/targets")
@Governed("targets")
@Tag(name = "targets")
public class TargetResource extends PairStatedResource<YearlyTarget> {
    public TargetResource(CollectionEndpoints endpoints, TargetCollection collection) {
        super(endpoints.of(collection), "indicator", "#year");
    }
}
